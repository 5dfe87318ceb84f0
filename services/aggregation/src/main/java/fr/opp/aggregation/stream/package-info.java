/**
 * The topology at work: how the Spring Cloud Stream binder runs it, the settings of its clients, the erasure settings of
 * its internal topics, and how it is known that a closing was caught up with. Nothing here knows what a fact is.
 */
@NullMarked
package fr.opp.aggregation.stream;

import org.jspecify.annotations.NullMarked;
