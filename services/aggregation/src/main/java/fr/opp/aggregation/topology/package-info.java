/**
 * The path of a fact, as a pure function free of Spring: source, {@code differ}, {@code blocks}, {@code cells}, sinks. It
 * owns the names of the topology's nodes and internal topics, and how candidates and dead letters are written.
 */
@NullMarked
package fr.opp.aggregation.topology;

import org.jspecify.annotations.NullMarked;
