package fr.opp.embedded;

import java.net.BindException;
import org.jspecify.annotations.Nullable;

/** The chosen port was taken by another process in the meantime. */
final class PortTaken extends RuntimeException {
    private static final long serialVersionUID = 1;

    PortTaken(Throwable cause) {
        super(cause);
    }

    static boolean isCauseOf(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return true;
            }
        }
        return false;
    }
}
