package fr.opp.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.opp.disclosure.audit.Interval;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Results published with GaussSuppression. Primary cells must be the same; which others are hidden is free as long as
 * the audit holds and no more than half again as much is hidden. Needs the folder of real data.
 */
class PublishedResultsTest {
    private static final double DEARER = 1.5;

    @BeforeEach
    void needsTheSharedFolder() {
        assumeTrue(PublishedResults.present(), "not run: no shared data folder (property opp.shared)");
    }

    /** {@code maxN} is the largest number that is suppressed, ours the smallest that is published. */
    @ParameterizedTest
    @CsvSource({
        "C1_freq_maxN1_age_geo_2014, 2, 2014, NONE",
        "C2_freq_maxN2_hier_2014, 3, 2014, NONE",
        "C4_freq_maxN4_zeros_published_2014, 5, 2014, ALL",
        "C6_freq_maxN2_structural_zero_young_Iceland_2015, 3, 2015, YOUNG_ICELAND",
        "C7_freq_maxN2_hier_2015, 3, 2015, NONE",
    })
    void countsAreHiddenAsPublishedOrAsWell(String name, int frequency, String year, KnownEmpty knownEmpty) {
        Map<Coordinates, PublishedResults.Expected> expected = PublishedResults.of(name);
        Rules rules = Rules.frequency(frequency).withZeros(Rules.Zeros.UNSAFE);

        Protection protection = DisclosureControl.protect(PublishedResults.ages(rules, year, knownEmpty::holds));

        assertPrimariesEqual(protection, expected);
        assertThat(protection.disclosive()).isZero();
        assertNotDearer(protection, expected);
    }

    /** Which empty cells everybody knows to be empty. */
    enum KnownEmpty {
        NONE,
        ALL,
        YOUNG_ICELAND;

        boolean holds(Coordinates place) {
            boolean icelandic = List.of("Iceland", "nonEU").contains(place.code("column"));
            return this == ALL
                    || (this == YOUNG_ICELAND && icelandic && place.code("row").equals("young"));
        }
    }

    @Test
    void unitsOfSumsAreCompaniesAsPublished() {
        Map<Coordinates, PublishedResults.Expected> expected = PublishedResults.of("M1_few_contributors_maxN1");

        Protection protection = DisclosureControl.protect(PublishedResults.companies(Rules.frequency(2)));

        assertPrimariesEqual(protection, expected);
        assertThat(protection.disclosive()).isZero();
    }

    @Test
    void dominatedSumsAreHiddenAsPublished() {
        Map<Coordinates, PublishedResults.Expected> expected = PublishedResults.of("M2_dominance_n1_k80");

        Protection protection = DisclosureControl.protect(
                PublishedResults.companies(Rules.frequency(1).withDominance(80)));

        assertPrimariesEqual(protection, expected);
        assertThat(protection.disclosive()).isZero();
    }

    @Test
    void sumsThatTheSecondCompanyCouldEstimateAreHiddenAsPublished() {
        Map<Coordinates, PublishedResults.Expected> expected =
                PublishedResults.of("M10_pPercent30_rangeMin80_primary_and_intervals_only");

        Protection protection = DisclosureControl.protect(
                PublishedResults.companies(Rules.frequency(1).withPPercent(30)));

        expected.keySet()
                .forEach(place -> assertThat(cell(protection, place).status().primary())
                        .as("%s", place)
                        .isTrue());
        assertThat(protection.disclosive()).isZero();
    }

    @Test
    void theIntervalsOfAPublishedPatternAreThePublishedOnes() {
        Map<Coordinates, PublishedResults.Expected> expected = PublishedResults.of("C9_freq_maxN3_rangeMin5_all_years");
        Family family = PublishedResults.agesByCountry(Rules.frequency(4).withZeros(Rules.Zeros.UNSAFE));
        List<Status> pattern = family.cells().stream()
                .map(cell -> expected.get(cell.key().coordinates()).suppressed() ? Status.SECONDARY : Status.SHOWN)
                .toList();

        expected.forEach((place, result) -> {
            if (result.interval() != null) {
                Interval found = AuditCase.of(family, pattern).interval(new CellKey(Grid.COUNT, place));
                assertThat(new Interval(Math.rint(found.low()), Math.rint(found.high())))
                        .as("%s", place)
                        .isEqualTo(result.interval());
            }
        });
    }

    private static void assertPrimariesEqual(
            Protection protection, Map<Coordinates, PublishedResults.Expected> expected) {
        assertThat(expected).isNotEmpty();
        expected.forEach(
                (place, result) -> assertThat(cell(protection, place).status().primary())
                        .as("%s", place)
                        .isEqualTo(result.primary()));
    }

    private static void assertNotDearer(Protection protection, Map<Coordinates, PublishedResults.Expected> expected) {
        List<Protection.Cell> hidden = protection.cells().stream()
                .filter(cell -> !cell.status().shown())
                .toList();
        double cells = (double) hidden.size()
                / expected.values().stream()
                        .filter(PublishedResults.Expected::suppressed)
                        .count();
        double value =
                (double) hidden.stream().mapToLong(Protection.Cell::value).sum()
                        / expected.values().stream()
                                .filter(PublishedResults.Expected::suppressed)
                                .mapToLong(PublishedResults.Expected::value)
                                .sum();
        assertThat(Math.min(cells, value)).isLessThanOrEqualTo(DEARER);
    }

    private static Protection.Cell cell(Protection protection, Coordinates place) {
        return protection.cells().stream()
                .filter(cell -> cell.coordinates().equals(place))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no cell " + place));
    }
}
