/**
 * What travels between the two halves of the topology, through the internal topic {@code blocks}: rows of observations
 * (encrypted, with their wrapped key), plans, the directory, beats. It owns the keys and the partitioning that bring
 * everything about an edition to one place.
 */
@NullMarked
package fr.opp.aggregation.block;

import org.jspecify.annotations.NullMarked;
