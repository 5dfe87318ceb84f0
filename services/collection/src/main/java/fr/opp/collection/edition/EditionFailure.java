package fr.opp.collection.edition;

import fr.opp.contracts.edition.Edition;
import fr.opp.kit.problem.Failure;
import java.util.Map;

/** Why an edition takes no answer. */
public sealed interface EditionFailure extends Failure {
    Edition edition();

    @Override
    default Map<String, String> arguments() {
        return Map.of(
                "opens",
                edition().opens().toString(),
                "title",
                edition().title().fr());
    }

    /** Its network has closed it. */
    record EditionClosed(Edition edition) implements EditionFailure {
        @Override
        public String slug() {
            return "edition-closed";
        }
    }

    /** Its first day has not come. */
    record EditionNotOpen(Edition edition) implements EditionFailure {
        @Override
        public String slug() {
            return "edition-not-open";
        }
    }
}
