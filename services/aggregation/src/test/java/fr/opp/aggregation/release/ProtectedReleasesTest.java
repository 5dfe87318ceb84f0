package fr.opp.aggregation.release;

import static org.assertj.core.api.Assertions.assertThat;

import fr.opp.aggregation.testing.Answers;
import fr.opp.aggregation.testing.Batch;
import fr.opp.aggregation.testing.Comparison;
import fr.opp.contracts.edition.Statistic;
import fr.opp.contracts.fact.Fact;
import fr.opp.contracts.fact.FactValue;
import fr.opp.contracts.release.CellStatus;
import fr.opp.contracts.release.Measure;
import fr.opp.contracts.release.TableCell;
import fr.opp.contracts.release.TableProposed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProtectedReleasesTest {
    @ParameterizedTest
    @ValueSource(ints = {40, 130, 400})
    void everyNumberShownIsWhatABatchCountsAndNothingIsDisclosed(int structures) {
        Random random = new Random(structures);
        List<Fact> facts = IntStream.range(0, structures)
                .mapToObj(structure -> Answers.random(Snapshots.EDITION.id(), structure, random))
                .toList();

        Release release = ProtectedReleases.release(Snapshots.of(facts, List.of()));

        assertThat(release.isSafe()).isTrue();
        assertThat(release.tables()).hasSize(5);
        assertThat(release.tables()).allSatisfy(ProtectedReleasesTest::hidesNoNumberThatStandsUnderIt);
        Batch batch = new Batch(Snapshots.EDITION, facts);
        assertThat(Comparison.with(batch, Snapshots.EDITION, release.tables())).isGreaterThan(structures / 10);
    }

    /** How many answered is told under every table: a total that is the same number cannot be a protected one. */
    private static void hidesNoNumberThatStandsUnderIt(TableProposed table) {
        Set<String> counts = table.measures().stream()
                .filter(measure -> measure.statistic() == Statistic.COUNT)
                .map(Measure::id)
                .collect(Collectors.toSet());
        assertThat(table.cells())
                .filteredOn(cell ->
                        counts.contains(cell.measure()) && cell.codes().stream().allMatch(TableCell.TOTAL::equals))
                .allSatisfy(cell -> assertThat(cell.value())
                        .isEqualByComparingTo(
                                BigDecimal.valueOf(table.coverage().answered())));
    }

    @Test
    void theDigestDependsOnTheFiguresAndOnNothingElse() {
        List<Fact> facts = plain(20, "31");
        List<Fact> others = new ArrayList<>(facts);
        others.set(0, Answers.plain(Snapshots.EDITION.id(), 1, "31", "77777"));

        String digest =
                ProtectedReleases.release(Snapshots.of(facts, List.of())).digest();

        assertThat(digest).matches("[0-9a-f]{64}");
        assertThat(ProtectedReleases.release(Snapshots.of(facts, List.of())).digest())
                .isEqualTo(digest);
        assertThat(ProtectedReleases.release(Snapshots.of(others, List.of())).digest())
                .isNotEqualTo(digest);
    }

    @Test
    void whereTheDirectoryHasNobodyZeroIsShownAndWhereNobodyAnsweredNothingIs() {
        List<Fact> facts = new ArrayList<>(plain(20, "31"));
        facts.addAll(IntStream.range(30, 40)
                .mapToObj(i -> Answers.plain(Snapshots.EDITION.id(), i, "09", "50"))
                .toList());
        Snapshot snapshot = Snapshots.of(
                facts, List.of(Snapshots.listed(1, "31"), Snapshots.listed(30, "09"), Snapshots.listed(99, "34")));

        TableProposed counts = table(ProtectedReleases.release(snapshot), "T1");

        assertThat(cell(counts, "66").status()).isEqualTo(CellStatus.SHOWN);
        assertThat(cell(counts, "66").value()).isEqualByComparingTo("0");
        assertThat(cell(counts, "34").status()).isNotEqualTo(CellStatus.SHOWN);
        assertThat(cell(counts, "34").units()).isNull();
        assertThat(counts.coverage().answered()).isEqualTo(30);
        assertThat(counts.coverage().directory()).isEqualTo(3);
    }

    @Test
    void aUnitWithManyStructuresCountsOnce() {
        List<Fact> facts = new ArrayList<>(plain(20, "31"));
        for (int site = 50; site < 60; site++) {
            facts.add(Answers.fact(Snapshots.EDITION.id(), site, "one-unit")
                    .with("identite", "departement", FactValue.of(List.of("09")))
                    .with("budget", "prod_cessions", FactValue.of(new BigDecimal("100")))
                    .build(Answers.EVERYONE));
        }

        Release release = ProtectedReleases.release(Snapshots.of(facts, List.of()));

        assertThat(cell(table(release, "T1"), "09").status()).isEqualTo(CellStatus.FREQUENCY);
        assertThat(cell(table(release, "T3"), "09").status()).isNotEqualTo(CellStatus.SHOWN);
        assertThat(table(release, "T1").coverage().answered()).isEqualTo(21);
    }

    /** Two of twenty did not tick "rue": their number follows from the total, so both cannot be shown. */
    @Test
    void thoseWhoDidNotChooseAnOptionAreProtectedToo() {
        List<Fact> facts = new ArrayList<>(plain(18, "31"));
        for (int structure = 30; structure < 32; structure++) {
            facts.add(Answers.fact(Snapshots.EDITION.id(), structure, "unit-" + structure)
                    .with("identite", "departement", FactValue.of(List.of("31")))
                    .with("filiere", "espaces", FactValue.of(List.of("parc")))
                    .build(Answers.EVERYONE));
        }

        TableProposed options = table(ProtectedReleases.release(Snapshots.of(facts, List.of())), "T4");

        boolean both = cell(options, "rue").status() == CellStatus.SHOWN
                && cell(options, TableCell.TOTAL).status() == CellStatus.SHOWN;
        assertThat(both).isFalse();
    }

    @Test
    void aFiliereWithoutAnyAnswerIsReleasedWithNothingToSee() {
        Release release = ProtectedReleases.release(Snapshots.of(List.of(), List.of(Snapshots.listed(1, "31"))));

        assertThat(release.isSafe()).isTrue();
        assertThat(table(release, "T1").cells())
                .filteredOn(cell -> cell.status() == CellStatus.SHOWN)
                .allSatisfy(cell -> assertThat(cell.value()).isEqualByComparingTo("0"));
    }

    private static List<Fact> plain(int structures, String departement) {
        return IntStream.rangeClosed(1, structures)
                .mapToObj(i -> Answers.plain(Snapshots.EDITION.id(), i, departement, String.valueOf(1000 + i)))
                .toList();
    }

    private static TableProposed table(Release release, String id) {
        return release.tables().stream()
                .filter(table -> table.table().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static TableCell cell(TableProposed table, String code) {
        return table.cells().stream()
                .filter(cell -> cell.codes().equals(List.of(code)))
                .findFirst()
                .orElseThrow();
    }
}
