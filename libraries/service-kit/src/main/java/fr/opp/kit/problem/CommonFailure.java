package fr.opp.kit.problem;

import java.util.List;
import java.util.Map;

/** Failures that any service can meet. */
public sealed interface CommonFailure extends Failure {
    /** Nothing is there, or nothing that this caller may know of. */
    record NotFound() implements CommonFailure {
        @Override
        public String slug() {
            return "not-found";
        }
    }

    /** The caller's role does not allow it. */
    record NotAllowed() implements CommonFailure {
        @Override
        public String slug() {
            return "not-allowed";
        }
    }

    /** Nobody is signed in. */
    record SignInNeeded() implements CommonFailure {
        @Override
        public String slug() {
            return "sign-in-needed";
        }
    }

    /** The request cannot be read or lacks something. */
    record BadRequest(List<InputError> errors) implements CommonFailure {
        public BadRequest {
            errors = List.copyOf(errors);
        }

        @Override
        public String slug() {
            return "bad-request";
        }
    }

    /** More bytes than are taken. */
    record TooLarge(long limitBytes) implements CommonFailure {
        @Override
        public String slug() {
            return "too-large";
        }

        @Override
        public Map<String, String> arguments() {
            return Map.of("limit", String.valueOf(limitBytes / (1024 * 1024)));
        }
    }

    /** What is needed to answer is not reachable or not ready. */
    record Unavailable(int retryAfterSeconds) implements CommonFailure {
        @Override
        public String slug() {
            return "unavailable";
        }
    }

    /** A fault of ours. */
    record Internal() implements CommonFailure {
        @Override
        public String slug() {
            return "internal";
        }
    }
}
