package fr.opp.dashboard.release;

import fr.opp.kit.problem.Failure;
import java.util.Map;

/** Why a decision is refused. */
sealed interface ReleaseFailure extends Failure {
    /** The figures on the screen are no longer those that would be approved. */
    record DigestChanged() implements ReleaseFailure {
        @Override
        public String slug() {
            return "digest-changed";
        }
    }

    /** No table of the release is meant for that audience. */
    record AudienceNotForeseen(String audience) implements ReleaseFailure {
        @Override
        public String slug() {
            return "audience-not-foreseen";
        }

        @Override
        public Map<String, String> arguments() {
            return Map.of("audience", audience);
        }
    }

    /** Some tables are still on their way. */
    record ReleaseIncomplete() implements ReleaseFailure {
        @Override
        public String slug() {
            return "release-incomplete";
        }
    }
}
