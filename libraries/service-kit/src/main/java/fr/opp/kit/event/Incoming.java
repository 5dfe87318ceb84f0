package fr.opp.kit.event;

import fr.opp.contracts.Event;
import org.jspecify.annotations.Nullable;

/**
 * A record as a projection sees it.
 *
 * @param key the record's key
 * @param event what happened; absent for a tombstone
 */
public record Incoming(
        String topic,
        int partition,
        long offset,
        String key,
        @Nullable Event event) {}
