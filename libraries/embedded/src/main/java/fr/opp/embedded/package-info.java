/**
 * A real Kafka broker and a durable MongoDB-compatible store inside this JVM, for the standalone and for tests. It owns
 * their start, stop and durability: what was acknowledged is on disk. It knows nothing of what is stored, and publishes
 * and consumes no event of its own.
 */
@NullMarked
package fr.opp.embedded;

import org.jspecify.annotations.NullMarked;
