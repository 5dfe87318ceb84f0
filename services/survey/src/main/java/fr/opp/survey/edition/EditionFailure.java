package fr.opp.survey.edition;

import fr.opp.kit.problem.Failure;
import java.util.Map;

/** Why an edition cannot be published or closed. */
sealed interface EditionFailure extends Failure {
    /** The filière has an edition of that year already; editions never change. */
    record EditionExists(String edition) implements EditionFailure {
        @Override
        public String slug() {
            return "edition-exists";
        }

        @Override
        public Map<String, String> arguments() {
            return Map.of("edition", edition);
        }
    }

    /** Closing cannot be taken back, so it is confirmed by the edition's name. */
    record ClosingNotConfirmed(String edition) implements EditionFailure {
        @Override
        public String slug() {
            return "closing-not-confirmed";
        }

        @Override
        public Map<String, String> arguments() {
            return Map.of("edition", edition);
        }
    }
}
