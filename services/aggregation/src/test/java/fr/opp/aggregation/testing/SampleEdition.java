package fr.opp.aggregation.testing;

import fr.opp.contracts.edition.Chart;
import fr.opp.contracts.edition.CodeSpec;
import fr.opp.contracts.edition.DimensionSpec;
import fr.opp.contracts.edition.Edition;
import fr.opp.contracts.edition.FormDefinition;
import fr.opp.contracts.edition.MeasureSpec;
import fr.opp.contracts.edition.ProtectionRules;
import fr.opp.contracts.edition.Section;
import fr.opp.contracts.edition.Sensitivity;
import fr.opp.contracts.edition.Statistic;
import fr.opp.contracts.edition.TableSpec;
import fr.opp.contracts.edition.ValueKind;
import fr.opp.contracts.edition.VariableSpec;
import fr.opp.contracts.identity.EditionId;
import fr.opp.contracts.identity.Filiere;
import fr.opp.contracts.identity.LocalizedText;
import fr.opp.contracts.identity.TableId;
import fr.opp.contracts.policy.Audience;
import fr.opp.contracts.policy.UsagePolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An edition with five tables that share variables, dimensions and margins. */
public final class SampleEdition {
    public static final Filiere FILIERE = new Filiere("cirque");
    public static final List<String> DEPARTEMENTS = List.of("09", "31", "34", "66");
    public static final List<String> TYPES = List.of("EQUIPE", "LIEU");
    public static final List<String> BUDGETS = List.of("b0", "b1", "b2");
    public static final List<String> YES_NO = List.of("oui", "non");
    public static final List<String> SPACES = List.of("rue", "parc", "friche");

    private SampleEdition() {}

    public static Edition open(String id) {
        return new Edition(
                new EditionId(id),
                FILIERE,
                2025,
                LocalizedText.of("Arts du cirque 2025"),
                LocalDate.parse("2026-09-10"),
                LocalDate.parse("2026-12-11"),
                Instant.parse("2026-09-01T08:00:00Z"),
                null,
                new FormDefinition(id, "1", "<h:html/>", List.of()),
                Stream.of("identite", "filiere", "budget", "emploi")
                        .map(code -> new Section(code, LocalizedText.of(code)))
                        .toList(),
                variables(),
                dimensions(),
                tables(),
                ProtectionRules.FLOOR,
                new UsagePolicy(List.of()));
    }

    public static Edition closed(String id) {
        return open(id).closedAt(Instant.parse("2026-12-12T18:00:00Z"));
    }

    private static List<VariableSpec> variables() {
        return List.of(
                variable("departement", "identite", ValueKind.CODE, DEPARTEMENTS),
                variable("type_groupe", "identite", ValueKind.CODE, TYPES),
                variable("cq_chapiteau", "filiere", ValueKind.CODE, YES_NO),
                variable("espaces", "filiere", ValueKind.CODES, SPACES),
                variable("budget_classe", "budget", ValueKind.CODE, BUDGETS),
                variable("prod_cessions", "budget", ValueKind.DECIMAL, List.of()),
                variable("etp", "emploi", ValueKind.DECIMAL, List.of()));
    }

    private static VariableSpec variable(String code, String section, ValueKind kind, List<String> codes) {
        return new VariableSpec(
                code,
                section,
                section + "/" + code,
                kind,
                LocalizedText.of(code),
                null,
                Sensitivity.OPEN,
                false,
                specs(codes));
    }

    private static List<CodeSpec> specs(List<String> codes) {
        return codes.stream()
                .map(code -> new CodeSpec(code, LocalizedText.of(code), null))
                .toList();
    }

    private static List<DimensionSpec> dimensions() {
        return Stream.of("departement", "type_groupe", "cq_chapiteau", "espaces", "budget_classe")
                .map(code -> new DimensionSpec(
                        code,
                        LocalizedText.of(code),
                        variables().stream()
                                .filter(v -> v.code().equals(code))
                                .findFirst()
                                .orElseThrow()
                                .codes()))
                .toList();
    }

    private static List<TableSpec> tables() {
        return List.of(
                table("T1", Set.of(Audience.COREPS), List.of("departement"), count()),
                table(
                        "T2",
                        Set.of(Audience.NETWORK),
                        List.of("type_groupe", "budget_classe"),
                        of(Statistic.SUM, "prod_cessions"),
                        of(Statistic.MEAN, "prod_cessions"),
                        of(Statistic.MEDIAN, "prod_cessions")),
                table("T3", Set.of(Audience.COREPS), List.of("departement"), of(Statistic.SUM, "prod_cessions")),
                table("T4", Set.of(Audience.NETWORK), List.of("espaces"), count()),
                table(
                        "T5",
                        Set.of(Audience.NETWORK),
                        List.of("departement", "cq_chapiteau"),
                        count(),
                        of(Statistic.SUM, "etp")));
    }

    private static TableSpec table(String id, Set<Audience> audiences, List<String> dimensions, MeasureSpec... all) {
        return new TableSpec(new TableId(id), LocalizedText.of(id), List.of(all), dimensions, audiences, Chart.BAR);
    }

    private static MeasureSpec count() {
        return measure("count", Statistic.COUNT, null);
    }

    private static MeasureSpec of(Statistic statistic, String variable) {
        return measure(statistic.name().toLowerCase(java.util.Locale.ROOT) + "-" + variable, statistic, variable);
    }

    private static MeasureSpec measure(String id, Statistic statistic, @Nullable String variable) {
        return new MeasureSpec(id, statistic, variable, LocalizedText.of(id));
    }
}
