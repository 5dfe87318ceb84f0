/**
 * Permitted facts under pseudonym: what aggregation may see. Published by collection, encrypted with a key that
 * aggregation can unwrap and that a withdrawal destroys.
 */
@NullMarked
package fr.opp.contracts.fact;

import org.jspecify.annotations.NullMarked;
