package fr.opp.aggregation.plan;

import fr.opp.contracts.edition.DimensionSpec;
import fr.opp.contracts.edition.Edition;
import fr.opp.contracts.edition.ProtectionRules;
import fr.opp.contracts.edition.Statistic;
import fr.opp.contracts.edition.TableSpec;
import fr.opp.contracts.edition.VariableSpec;
import fr.opp.contracts.identity.EditionId;
import fr.opp.contracts.identity.Filiere;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An edition without its form, which would weigh on every internal topic.
 *
 * @param closedAt when the network closed the collection, absent before
 */
public record Plan(
        EditionId edition,
        Filiere filiere,
        int year,
        @Nullable Instant closedAt,
        List<VariableSpec> variables,
        List<DimensionSpec> dimensions,
        List<TableSpec> tables,
        ProtectionRules rules) {
    public Plan {
        variables = List.copyOf(variables);
        dimensions = List.copyOf(dimensions);
        tables = List.copyOf(tables);
    }

    public static Plan of(Edition edition) {
        return new Plan(
                edition.id(),
                edition.filiere(),
                edition.year(),
                edition.closedAt(),
                edition.variables(),
                edition.dimensions(),
                edition.tables(),
                edition.rules());
    }

    /** Whether every measure but a count of units names its variable. */
    public boolean saysWhatItCounts() {
        return tables.stream()
                .flatMap(table -> table.measures().stream())
                .allMatch(measure -> measure.statistic() == Statistic.COUNT || measure.variable() != null);
    }

    public boolean closed() {
        return closedAt != null;
    }

    /** A closing is final: an older record of the edition, read again, does not reopen it. */
    public Plan notReopening(@Nullable Plan known) {
        return known != null && known.closed() ? known : this;
    }

    public Optional<VariableSpec> variable(String code) {
        return variables.stream().filter(v -> v.code().equals(code)).findFirst();
    }

    public Optional<DimensionSpec> dimension(String code) {
        return dimensions.stream().filter(d -> d.code().equals(code)).findFirst();
    }
}
