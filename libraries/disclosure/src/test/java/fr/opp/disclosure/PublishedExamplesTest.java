package fr.opp.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.opp.disclosure.audit.Interval;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tables whose right protection is known from the literature; the intervals were computed with another solver. */
class PublishedExamplesTest {
    private static final Rules FREQUENCY_AND_DOMINANCE = Rules.frequency(3).withDominance(85);

    @Test
    void hidesByFrequencyAndDominanceAndProtectsBothInTheRtauargusVignette() {
        Family family = new Grid(FREQUENCY_AND_DOMINANCE, Grid.SUM, List.of("01", "02", "06"), List.of("tr1", "tr2"))
                .lines(
                        "100/10/20 50/5/15 150/15/20",
                        "30/2/20 20/5/10 50/7/20",
                        "60/8/16 40/6/38 100/14/38",
                        "190/20/20 110/16/38 300/36/38")
                .family()
                .build();

        Protection protection = DisclosureControl.protect(family);

        assertThat(status(protection, "02", "tr1")).isEqualTo(Status.FREQUENCY);
        assertThat(status(protection, "06", "tr2")).isEqualTo(Status.DOMINANCE);
        assertThat(status(protection, "02", "tr2")).isEqualTo(Status.SECONDARY);
        assertThat(status(protection, "06", "tr1")).isEqualTo(Status.SECONDARY);
        assertThat(protection.cells())
                .filteredOn(cell -> !cell.status().shown())
                .hasSize(4);
        assertThat(protection.disclosive()).isZero();
        assertThat(interval(protection, "02", "tr1")).isEqualTo(new Interval(0, 50));
        assertThat(interval(protection, "02", "tr2")).isEqualTo(new Interval(0, 50));
        assertThat(interval(protection, "06", "tr1")).isEqualTo(new Interval(40, 90));
        assertThat(interval(protection, "06", "tr2")).isEqualTo(new Interval(10, 60));
    }

    @Test
    void protectsLinkedTablesTogether() {
        Protection protection = DisclosureControl.protect(TwoCounties.family());

        assertThat(TwoCounties.hidden(protection))
                .contains("A", "B", "K", "L", "M")
                .contains("N");
        assertThat(protection.disclosive()).isZero();
        assertThat(protection.interval(TwoCounties.COUNT, TwoCounties.at("K"))).isEqualTo(new Interval(0, 10));
    }

    @Test
    void acceptsAnyOfTheRightAnswersAtABoundedCost() {
        Family family =
                Grid.counts(Rules.frequency(3), List.of("A", "B", "C", "D"), List.of("male", "female"), new int[][] {
                    {18, 2}, {14, 19}, {12, 10}, {11, 14}
                });

        Protection protection = DisclosureControl.protect(family);

        assertThat(status(protection, "A", "female")).isEqualTo(Status.FREQUENCY);
        assertThat(protection.disclosive()).isZero();
        long cost = protection.cells().stream()
                .filter(cell -> !cell.status().shown())
                .mapToLong(Protection.Cell::value)
                .sum();
        assertThat(cost).isBetween(42L, 53L);
    }

    @Test
    void countsLegalUnitsAndNotRows() {
        FamilyBuilder builder = Family.builder(Rules.frequency(3))
                .hierarchy(Hierarchy.flat("geo", List.of("Portugal", "Spain")))
                .table(Grid.SUM, List.of("geo"));
        List.of(
                        new Row("A", "Portugal", 759),
                        new Row("B", "Portugal", 245),
                        new Row("A", "Spain", 966),
                        new Row("B", "Spain", 432))
                .forEach(row -> builder.contribution(
                        Contribution.of(row.company(), "v", Map.of("geo", row.geo()), row.value())));

        Protection protection = DisclosureControl.protect(builder.build());

        Protection.Cell total = protection.cell(Grid.SUM, Coordinates.TOTAL);
        assertThat(total.units()).isEqualTo(2);
        assertThat(total.status()).isEqualTo(Status.FREQUENCY);
    }

    private record Row(String company, String geo, long value) {}

    @Test
    void hidesUnsafeZerosAtTheCostOfTheCheaperPattern() {
        Family family = Grid.counts(
                Rules.frequency(2).withZeros(Rules.Zeros.UNSAFE),
                List.of("young", "old"),
                List.of("Spain", "Iceland", "Portugal"),
                new int[][] {{5, 2, 0}, {6, 3, 4}});

        Protection protection = DisclosureControl.protect(family);

        assertThat(status(protection, "young", "Portugal")).isEqualTo(Status.FREQUENCY);
        assertThat(protection.disclosive()).isZero();
        long cost = protection.cells().stream()
                .filter(cell -> !cell.status().shown())
                .mapToLong(Protection.Cell::value)
                .sum();
        assertThat(cost).isLessThanOrEqualTo(15);
    }

    @Test
    void keepsTheContributorFromItsNeighbour() {
        FamilyBuilder builder = Family.builder(Rules.frequency(3))
                .hierarchy(Hierarchy.flat("row", List.of("a", "b", "c")))
                .table(Grid.SUM, List.of("row"));
        contribute(builder, "a", 30);
        contribute(builder, "b", 12, 8);
        contribute(builder, "c", 10, 10, 10, 10, 10);

        Protection protection = DisclosureControl.protect(builder.build());

        assertThat(protection.cell(Grid.SUM, Coordinates.of("row", "c")).status())
                .isEqualTo(Status.SECONDARY);
        assertThat(protection.disclosive()).isZero();
    }

    private static void contribute(FamilyBuilder builder, String row, long... values) {
        for (int unit = 0; unit < values.length; unit++) {
            builder.contribution(Contribution.of(row + unit, "v", Map.of("row", row), values[unit]));
        }
    }

    private static Status status(Protection protection, String row, String column) {
        return protection.cell(series(protection), Grid.at(row, column)).status();
    }

    private static Interval interval(Protection protection, String row, String column) {
        Interval interval = protection.interval(series(protection), Grid.at(row, column));
        return new Interval(Math.rint(interval.low()), Math.rint(interval.high()));
    }

    private static Series series(Protection protection) {
        return protection.cells().getFirst().series();
    }
}
