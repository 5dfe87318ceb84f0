package fr.opp.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Properties that hold for any sector: numbered seeds, so that a failure can be looked at again. */
class RandomFamiliesTest {
    private static final Rules UNSAFE_ZEROS = Rules.DEFAULT.withZeros(Rules.Zeros.UNSAFE);

    static LongStream seeds() {
        return LongStream.range(0, 240);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leavesNothingThatAnybodyCouldDeduce(long seed) {
        Rules rules = seed % 10 == 9 ? UNSAFE_ZEROS : Rules.DEFAULT;

        Protection protection =
                DisclosureControl.protect(RandomSector.tiny(seed).family(rules).build());

        assertThat(protection.audit().disclosed()).isEmpty();
        assertThat(protection.cells())
                .filteredOn(cell -> cell.units() == 1 || cell.units() == 2)
                .noneMatch(cell -> cell.status().shown());
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 14, 15, 92})
    void needsNoWitnessToBeFoundSafe(long seed) {
        Family family = RandomSector.tiny(seed).family(Rules.DEFAULT).build();
        Protection protection = DisclosureControl.protect(family);

        assertThat(AuditCase.of(family, protection.statuses()).audit(List.of()).disclosed())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void givesTheSameProtectionEveryTime(long seed) {
        Protection once = DisclosureControl.protect(
                RandomSector.small(seed).family(Rules.DEFAULT).build());
        Protection again = DisclosureControl.protect(
                RandomSector.small(seed).family(Rules.DEFAULT).build());

        assertThat(again.cells()).isEqualTo(once.cells());
    }

    @Test
    void protectsWhatLiesBetweenTwoAudiences() {
        FamilyBuilder builder = Family.builder(Rules.DEFAULT)
                .hierarchy(Hierarchy.flat("type", List.of("a", "b")))
                .table(Series.sum("v", "reseau"), List.of("type"))
                .table(Series.sum("v", "coreps"), List.of("type"));
        for (int unit = 0; unit < 10; unit++) {
            Set<String> audiences = unit == 0 ? Set.of("reseau") : Set.of("reseau", "coreps");
            builder.contribution(new Contribution(
                    "u" + unit, false, "v", audiences, Map.of("type", unit % 2 == 0 ? "a" : "b"), 100 + unit));
        }

        Protection protection = DisclosureControl.protect(builder.build());

        Coordinates a = Coordinates.of("type", "a");
        assertThat(protection.cell(Series.sum("v", "reseau"), a).status().shown()
                        && protection
                                .cell(Series.sum("v", "coreps"), a)
                                .status()
                                .shown())
                .as("both would give the answer that only the network may count")
                .isFalse();
        assertThat(protection.disclosive()).isZero();
    }
}
