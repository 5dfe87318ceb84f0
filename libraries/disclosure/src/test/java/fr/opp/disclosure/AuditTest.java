package fr.opp.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.opp.disclosure.audit.AuditReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditTest {
    private static final List<String> ROWS = List.of("w", "x", "y", "z");
    private static final List<String> COLUMNS = List.of("a", "b", "c", "d");
    private static final int[][] TRAP = {{30, 47, 64, 89}, {90, 124, 5, 31}, {92, 100, 59, 85}, {800, 991, 651, 685}};
    private static final Set<String> TWO_HOLES_IN_EACH_LINE =
            Set.of("wa", "wb", "wc", "xa", "xc", "yb", "yd", "zb", "zd");

    @Test
    void seesThroughTwoHolesInEveryLine() {
        Family family = Grid.counts(Rules.frequency(3), ROWS, COLUMNS, TRAP);

        assertThat(AuditCase.of(family, hiding(family, TWO_HOLES_IN_EACH_LINE))
                        .interval(new CellKey(Grid.COUNT, Grid.at("w", "b"))))
                .satisfies(interval -> assertThat(interval.low()).isEqualTo(47))
                .satisfies(interval -> assertThat(interval.high()).isEqualTo(47));
    }

    @Test
    void findsTheTrapMendedByOneMoreHole() {
        Family family = Grid.counts(Rules.frequency(3), ROWS, COLUMNS, TRAP);
        List<String> more = new ArrayList<>(TWO_HOLES_IN_EACH_LINE);
        more.add("xb");

        assertThat(AuditCase.of(family, hiding(family, Set.copyOf(more)))
                        .interval(new CellKey(Grid.COUNT, Grid.at("w", "b"))))
                .satisfies(interval -> assertThat(interval.low()).isZero())
                .satisfies(interval -> assertThat(interval.high()).isEqualTo(141));
    }

    @Test
    void findsTheCellThatOnlyBothTablesTogetherBetray() {
        Family family = TwoCounties.family();
        Set<String> eachTableSafeAlone = Set.of("A", "B", "K", "L", "M");
        List<Status> statuses = family.cells().stream()
                .map(cell ->
                        eachTableSafeAlone.contains(cell.key().coordinates().code("region"))
                                ? Status.FREQUENCY
                                : Status.SHOWN)
                .toList();

        AuditReport report = AuditCase.of(family, statuses).audit(List.of());

        assertThat(report.disclosed())
                .filteredOn(finding -> finding.attacker().equals("outsider"))
                .anySatisfy(finding -> assertThat(finding.name()).contains("=K"))
                .anySatisfy(finding -> assertThat(finding.low()).isEqualTo(3))
                .noneSatisfy(finding -> assertThat(finding.name()).contains("=A"));
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 8, 21, 33, 57})
    void failsWhenANeededSecondarySuppressionIsRemoved(long seed) {
        Family family = RandomSector.tiny(seed).family(Rules.DEFAULT).build();
        List<Status> statuses = DisclosureControl.protect(family).statuses();
        List<Integer> secondary = IntStream.range(0, statuses.size())
                .filter(cell -> family.cells().get(cell).role() == FamilyCell.Role.TABLE)
                .filter(cell -> statuses.get(cell) == Status.SECONDARY)
                .boxed()
                .toList();

        long needed = secondary.stream()
                .filter(cell -> !AuditCase.of(family, showing(cell, statuses))
                        .audit(List.of())
                        .disclosed()
                        .isEmpty())
                .count();

        assertThat(secondary).isNotEmpty();
        assertThat(needed).as("needed of %s", secondary.size()).isGreaterThan(secondary.size() / 2);
    }

    @Test
    void givesTheContributorBehindASingleCellItsNeighbour() {
        FamilyBuilder builder = Family.builder(Rules.frequency(3))
                .hierarchy(Hierarchy.flat("row", List.of("a", "b", "c")))
                .table(Grid.SUM, List.of("row"));
        contribute(builder, "a", 30);
        contribute(builder, "b", 12, 8);
        contribute(builder, "c", 10, 10, 10, 10, 10);
        Family family = builder.build();
        List<Status> statuses = family.cells().stream()
                .map(cell -> Set.of("a", "b").contains(cell.key().coordinates().code("row"))
                        ? Status.FREQUENCY
                        : Status.SHOWN)
                .toList();

        AuditReport report = AuditCase.of(family, statuses).audit(List.of());

        assertThat(report.disclosed())
                .extracting(AuditReport.Finding::attacker)
                .contains("a0")
                .doesNotContain("outsider");
        assertThat(report.disclosed())
                .filteredOn(finding -> finding.attacker().equals("a0"))
                .allSatisfy(finding -> assertThat(finding.low()).isEqualTo(20));
        assertThat(AuditCase.of(family, statuses).interval(new CellKey(Grid.SUM, Coordinates.of("row", "a"))))
                .satisfies(interval -> assertThat(interval.high()).isEqualTo(50));
    }

    /** The bounds are right: every table of whole numbers with the same margins is tried. */
    @Test
    void agreesWithTryingEveryTable() {
        int[][] units = {{2, 3, 1}, {4, 1, 5}};
        Family family = Grid.counts(Rules.frequency(3), List.of("r", "s"), List.of("a", "b", "c"), units);
        Set<String> inner = Set.of("ra", "rb", "rc", "sa", "sb", "sc");
        List<Status> statuses = hiding(family, inner);

        int[] lowest = {9, 9, 9};
        int[] highest = {0, 0, 0};
        for (int a = 0; a <= 6; a++) {
            for (int b = 0; b <= 4; b++) {
                int c = 6 - a - b;
                if (c >= 0 && c <= 6) {
                    int[] row = {a, b, c};
                    for (int column = 0; column < 3; column++) {
                        lowest[column] = Math.min(lowest[column], row[column]);
                        highest[column] = Math.max(highest[column], row[column]);
                    }
                }
            }
        }

        for (int column = 0; column < 3; column++) {
            CellKey key =
                    new CellKey(Grid.COUNT, Grid.at("r", List.of("a", "b", "c").get(column)));
            assertThat(AuditCase.of(family, statuses).interval(key).low()).isEqualTo(lowest[column]);
            assertThat(AuditCase.of(family, statuses).interval(key).high()).isEqualTo(highest[column]);
        }
    }

    @Test
    void doesNotBelieveAWitnessWhoMovesWhatIsPublished() {
        Family family = TwoCounties.family();
        List<Status> nothingHidden = family.cells().stream()
                .map(cell -> cell.aggregate().units() == 3 ? Status.FREQUENCY : Status.SHOWN)
                .toList();
        Map<Integer, Double> lie = Map.of(0, 1.0, 1, -1.0);

        AuditReport report = AuditCase.of(family, nothingHidden).audit(List.of(lie));

        assertThat(report.disclosed()).isNotEmpty();
    }

    private static List<Status> hiding(Family family, Set<String> names) {
        return family.cells().stream()
                .map(cell -> cell.key().coordinates())
                .map(place ->
                        names.contains(place.code("row") + place.code("column")) ? Status.SECONDARY : Status.SHOWN)
                .toList();
    }

    private static List<Status> showing(int cell, List<Status> statuses) {
        List<Status> changed = new ArrayList<>(statuses);
        changed.set(cell, Status.SHOWN);
        return changed;
    }

    private static void contribute(FamilyBuilder builder, String row, long... values) {
        for (int unit = 0; unit < values.length; unit++) {
            builder.contribution(Contribution.of(row + unit, "v", Map.of("row", row), values[unit]));
        }
    }
}
