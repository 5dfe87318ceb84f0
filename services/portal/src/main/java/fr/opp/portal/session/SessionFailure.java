package fr.opp.portal.session;

import fr.opp.kit.problem.Failure;
import java.time.Duration;
import java.util.Map;

/** What can go wrong when people say who they are. */
sealed interface SessionFailure extends Failure {
    /** No account has this login and this password; which of the two is wrong is nobody's business. */
    record SignInRefused() implements SessionFailure {
        @Override
        public String slug() {
            return "sign-in-refused";
        }
    }

    /** The password given to confirm who is there is not theirs; they stay signed in. */
    record ConfirmationRefused() implements SessionFailure {
        @Override
        public String slug() {
            return "confirmation-refused";
        }
    }

    /** Too many failures for this login or from this address. */
    record TooManyAttempts(Duration window) implements SessionFailure {
        @Override
        public String slug() {
            return "too-many-attempts";
        }

        @Override
        public Map<String, String> arguments() {
            return Map.of("minutes", String.valueOf(window.toMinutes()));
        }
    }
}
