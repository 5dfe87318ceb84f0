package fr.opp.contracts.edition;

import fr.opp.contracts.Event;
import fr.opp.contracts.identity.EditionId;
import fr.opp.contracts.identity.Filiere;
import fr.opp.contracts.identity.LocalizedText;
import fr.opp.contracts.policy.UsagePolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An immutable published version of a questionnaire, opened for a period ({@code opp.survey.editions}, key: edition).
 * Closing publishes the same edition again with {@code closedAt} set, since the topic keeps the last record of each key.
 *
 * @param year the year in which most of the exercises described end
 * @param opens first day on which answers are taken
 * @param closes last day announced; the network closes by hand, and only that closes
 * @param defaultPolicy what the policy page proposes, and what holds if a client sends without choosing
 */
public record Edition(
        EditionId id,
        Filiere filiere,
        int year,
        LocalizedText title,
        LocalDate opens,
        LocalDate closes,
        Instant publishedAt,
        @Nullable Instant closedAt,
        FormDefinition form,
        List<Section> sections,
        List<VariableSpec> variables,
        List<DimensionSpec> dimensions,
        List<TableSpec> tables,
        ProtectionRules rules,
        UsagePolicy defaultPolicy)
        implements Event {
    public Edition {
        sections = List.copyOf(sections);
        variables = List.copyOf(variables);
        dimensions = List.copyOf(dimensions);
        tables = List.copyOf(tables);
    }

    @Override
    public String key() {
        return id.value();
    }

    public Edition closedAt(Instant instant) {
        return new Edition(
                id,
                filiere,
                year,
                title,
                opens,
                closes,
                publishedAt,
                instant,
                form,
                sections,
                variables,
                dimensions,
                tables,
                rules,
                defaultPolicy);
    }

    public boolean closed() {
        return closedAt != null;
    }
}
