/**
 * Events in and out of Kafka: publishing with acknowledgement, consuming with offsets committed after the store, dead
 * letters, outbox, topics created with the cleanup that the catalogue promises, and ticks that make quiet topics forget.
 */
@NullMarked
package fr.opp.kit.event;

import org.jspecify.annotations.NullMarked;
