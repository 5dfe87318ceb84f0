package fr.opp.aggregation.release;

import static org.assertj.core.api.Assertions.assertThat;

import fr.opp.aggregation.testing.Answers;
import fr.opp.aggregation.testing.Batch;
import fr.opp.aggregation.testing.Comparison;
import fr.opp.contracts.edition.Chart;
import fr.opp.contracts.edition.CodeSpec;
import fr.opp.contracts.edition.DimensionSpec;
import fr.opp.contracts.edition.Edition;
import fr.opp.contracts.edition.MeasureSpec;
import fr.opp.contracts.edition.Sensitivity;
import fr.opp.contracts.edition.Statistic;
import fr.opp.contracts.edition.TableSpec;
import fr.opp.contracts.edition.ValueKind;
import fr.opp.contracts.edition.VariableSpec;
import fr.opp.contracts.fact.Fact;
import fr.opp.contracts.fact.FactValue;
import fr.opp.contracts.identity.LocalizedText;
import fr.opp.contracts.identity.TableId;
import fr.opp.contracts.policy.Audience;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan as wide as a filière's first one: nine tables, ten variables, 13 départements, 60 EPCI. */
class RealSizeTest {
    private static final Map<String, List<String>> DIMENSIONS = Map.of(
            "departement", codes("d", 13),
            "epci", codes("e", 60),
            "type_groupe", codes("t", 4),
            "budget_groupe", codes("b", 5),
            "duerp", codes("r", 3),
            "chapiteau", codes("c", 3));
    private static final List<String> AMOUNTS =
            List.of("produits", "aides", "etp_perm", "etp_cddu", "rep", "rep_tente", "rep_dehors", "jauge", "jours");
    private static final Edition EDITION = edition();

    @ParameterizedTest
    @ValueSource(ints = {50, 130})
    void aReleaseTakesSecondsAndIsExact(int structures) {
        List<Fact> facts = facts(structures);
        long start = System.nanoTime();

        Release release = ProtectedReleases.release(Snapshots.of(EDITION, facts, List.of()));

        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        int compared = Comparison.with(new Batch(EDITION, facts), EDITION, release.tables());
        assertThat(release.isSafe()).isTrue();
        assertThat(compared).isGreaterThan(20);
        assertThat(taken).isLessThan(Duration.ofMinutes(1));
    }

    private static List<Fact> facts(int structures) {
        Random random = new Random(structures);
        List<Fact> facts = new ArrayList<>();
        for (int structure = 0; structure < structures; structure++) {
            Answers.Builder fact = Answers.fact(EDITION.id(), structure, "unit-" + structure);
            DIMENSIONS.forEach((dimension, codes) -> fact.with("all", dimension, FactValue.of(List.of(codes.get((int)
                    (codes.size() * Math.pow(random.nextDouble(), 1.7)))))));
            AMOUNTS.forEach(variable -> fact.with("all", variable, amount(random)));
            facts.add(fact.build(Answers.EVERYONE));
        }
        return facts;
    }

    /** Skewed, as budgets are; one in six leaves it blank or was not asked. */
    private static FactValue amount(Random random) {
        return random.nextInt(6) == 0
                ? FactValue.MISSING
                : FactValue.of(BigDecimal.valueOf(Math.round(Math.exp(8 + 1.3 * random.nextGaussian()))));
    }

    private static Edition edition() {
        Edition sample = Snapshots.EDITION;
        return new Edition(
                sample.id(),
                sample.filiere(),
                sample.year(),
                sample.title(),
                sample.opens(),
                sample.closes(),
                sample.publishedAt(),
                Instant.parse("2026-12-12T18:00:00Z"),
                sample.form(),
                sample.sections(),
                Stream.concat(
                                DIMENSIONS.keySet().stream().map(code -> variable(code, ValueKind.CODE)),
                                AMOUNTS.stream().map(code -> variable(code, ValueKind.INTEGER)))
                        .toList(),
                DIMENSIONS.entrySet().stream()
                        .map(entry -> new DimensionSpec(entry.getKey(), text(entry.getKey()), specs(entry.getValue())))
                        .toList(),
                tables(),
                sample.rules(),
                sample.defaultPolicy());
    }

    private static List<TableSpec> tables() {
        return List.of(
                table("B1", "departement", "count", "sum produits", "mean produits", "median produits"),
                table("B2", "budget_groupe", "count", "sum produits", "sum aides"),
                table("B3", "type_groupe budget_groupe", "count", "sum produits"),
                table("E1", "type_groupe", "count", "sum etp_perm", "sum etp_cddu"),
                table("H1", "duerp", "count"),
                table("Q1", "type_groupe", "sum rep", "sum rep_tente", "sum rep_dehors"),
                table("Q2", "chapiteau", "count", "median jauge"),
                table("Q5", "departement", "count", "sum rep", "sum rep_tente"),
                table("Q7", "epci", "count", "sum jours"));
    }

    private static TableSpec table(String id, String dimensions, String... measures) {
        return new TableSpec(
                new TableId(id),
                text(id),
                Stream.of(measures).map(RealSizeTest::measure).toList(),
                List.of(dimensions.split(" ")),
                Set.of(Audience.COREPS),
                Chart.BAR);
    }

    private static MeasureSpec measure(String words) {
        String[] parts = words.split(" ");
        return new MeasureSpec(
                words.replace(' ', '-'),
                Statistic.valueOf(parts[0].toUpperCase(java.util.Locale.ROOT)),
                parts.length > 1 ? parts[1] : null,
                text(words));
    }

    private static VariableSpec variable(String code, ValueKind kind) {
        return new VariableSpec(code, "all", "all/" + code, kind, text(code), null, Sensitivity.OPEN, false, List.of());
    }

    private static List<CodeSpec> specs(List<String> codes) {
        return codes.stream().map(code -> new CodeSpec(code, text(code), null)).toList();
    }

    private static List<String> codes(String prefix, int count) {
        return IntStream.range(10, 10 + count).mapToObj(i -> prefix + i).toList();
    }

    private static LocalizedText text(String text) {
        return LocalizedText.of(text);
    }
}
