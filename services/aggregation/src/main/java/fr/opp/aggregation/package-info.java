/**
 * The aggregation service: permitted facts in, protected tables out. This package only starts it; facts arrive through
 * {@code differ}, are counted in {@code cells} and leave through {@code release}, in that order, along the topology of
 * {@code topology}.
 */
@NullMarked
package fr.opp.aggregation;

import org.jspecify.annotations.NullMarked;
