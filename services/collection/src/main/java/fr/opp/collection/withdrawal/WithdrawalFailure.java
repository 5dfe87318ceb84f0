package fr.opp.collection.withdrawal;

import fr.opp.kit.problem.Failure;
import java.util.Map;

/** Why nothing is taken back. */
sealed interface WithdrawalFailure extends Failure {
    /** The password was not given lately, or the structure was not named. */
    record ConfirmationNeeded(String structure) implements WithdrawalFailure {
        @Override
        public String slug() {
            return "confirmation-needed";
        }

        @Override
        public Map<String, String> arguments() {
            return Map.of("structure", structure);
        }
    }
}
