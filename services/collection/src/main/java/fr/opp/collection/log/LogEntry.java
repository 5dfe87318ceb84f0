package fr.opp.collection.log;

import fr.opp.contracts.Event;
import org.jspecify.annotations.Nullable;

/**
 * A record of the log.
 *
 * @param event what happened; absent for a tombstone
 */
public record LogEntry(String topic, String key, @Nullable Event event) {}
