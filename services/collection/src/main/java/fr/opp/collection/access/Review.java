package fr.opp.collection.access;

import fr.opp.collection.contribution.Content;
import fr.opp.contracts.edition.VariableSpec;
import fr.opp.contracts.fact.FactValue;
import fr.opp.contracts.identity.ContributionId;
import fr.opp.contracts.identity.EditionId;
import fr.opp.contracts.identity.LocalizedText;
import fr.opp.contracts.identity.StructureId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answers of a structure, as its network may review them. */
record Review(
        ContributionId contribution,
        StructureId structure,
        String name,
        EditionId edition,
        int version,
        Instant receivedAt,
        List<Reviewed> answers) {
    Review {
        answers = List.copyOf(answers);
    }

    /**
     * One answer.
     *
     * @param value as the form writes it; absent unless the state is VALUE
     */
    record Reviewed(
            String section,
            String code,
            LocalizedText label,
            FactValue.State state,
            @Nullable String value) {
        static Reviewed of(VariableSpec variable, Content content) {
            String value = content.values().get(variable.path());
            FactValue.State blank = content.missing().contains(variable.path())
                    ? FactValue.State.MISSING
                    : FactValue.State.NOT_APPLICABLE;
            FactValue.State state = value == null ? blank : FactValue.State.VALUE;
            return new Reviewed(variable.section(), variable.code(), variable.label(), state, value);
        }
    }
}
