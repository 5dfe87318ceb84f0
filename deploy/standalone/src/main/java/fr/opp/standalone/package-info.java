/**
 * Everything in one JVM: the data directory's lock, an embedded broker and store, and the five services on loopback with
 * the portal in front. It owns the order of start and stop, and knows the services only by their builders and
 * configuration keys. It publishes and consumes no event.
 */
@NullMarked
package fr.opp.standalone;

import org.jspecify.annotations.NullMarked;
