/**
 * Facts: what aggregation may know. Consumes {@code opp.collection.contributions.<f>} and {@code
 * opp.collection.policies.<f>}, projects the versions, and publishes fact keys and facts of what the usage policy
 * permits. A fact's version grows with each correction and each change of policy, and the same inputs make the same
 * fact, so that consuming a record twice does no harm.
 */
@NullMarked
package fr.opp.collection.fact;

import org.jspecify.annotations.NullMarked;
