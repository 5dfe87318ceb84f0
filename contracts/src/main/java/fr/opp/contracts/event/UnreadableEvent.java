package fr.opp.contracts.event;

import org.jspecify.annotations.Nullable;

/** A record that is no event we know. Its message says why and never repeats the data. */
public final class UnreadableEvent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableEvent(String reason, @Nullable Class<?> cause) {
        super(cause == null ? reason : reason + " (" + cause.getSimpleName() + ")");
    }
}
