/**
 * How events travel: CloudEvents 1.0 in Kafka's binary mode with JSON data, the topics with their keys, partitioning and
 * cleanup, and the ticks that make a quiet topic forget. Used by every service; owned by none.
 */
@NullMarked
package fr.opp.contracts.event;

import org.jspecify.annotations.NullMarked;
