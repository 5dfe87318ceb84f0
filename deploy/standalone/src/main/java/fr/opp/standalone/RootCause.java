package fr.opp.standalone;

import org.jspecify.annotations.Nullable;

/** What lies at the bottom of a failure: the one thing worth telling. */
final class RootCause {
    private RootCause() {}

    static Throwable of(Throwable failure) {
        Throwable root = failure;
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            root = cause;
        }
        return root;
    }

    static String message(Throwable failure) {
        Throwable root = of(failure);
        return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    }
}
