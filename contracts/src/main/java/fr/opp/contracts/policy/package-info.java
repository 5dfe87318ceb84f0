/**
 * The vocabulary of usage policies: what a contributor permits, section by section, for which environment and purpose,
 * with which of the four verbs. Owned by the contributor; set through collection, published on
 * {@code opp.collection.policies.<f>}.
 */
@NullMarked
package fr.opp.contracts.policy;

import org.jspecify.annotations.NullMarked;
