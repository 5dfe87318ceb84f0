package fr.opp.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class MedianTest {
    private static final Variable BUDGET = Variable.magnitude("budget");

    @Test
    void averagesThreeCentralRanksOfAnOddNumber() {
        assertThat(Median.of(List.of(70L, 10L, 20L, 30L, 40L, 50L, 60L), BUDGET, 0, Rules.DEFAULT))
                .hasValue(40);
    }

    @Test
    void averagesFourCentralRanksOfAnEvenNumber() {
        assertThat(Median.of(List.of(10L, 20L, 30L, 40L, 51L, 60L, 70L, 80L), BUDGET, 0, Rules.DEFAULT))
                .hasValue(45);
    }

    @Test
    void staysSilentWhenFewerThanTheThresholdAreLeftOut() {
        assertThat(Median.of(List.of(10L, 20L, 30L, 40L, 50L, 60L), BUDGET, 0, Rules.DEFAULT))
                .isEmpty();
    }

    @Test
    void staysSilentWhenOneUnitHoldsMostOfTheRanksLeftOut() {
        List<Long> cell = List.of(10L, 20L, 30L, 40L, 45L, 50L, 1060L);

        assertThat(Aggregate.sumOf(cell, 0).largest()).isEqualTo(1060);
        assertThat(Median.of(cell, BUDGET, 0, Rules.DEFAULT)).isEmpty();
    }

    @Test
    void refusesTheMedianThatWouldBoundTheLargest() {
        assertThat(Median.of(List.of(10L, 20L, 30L, 40L, 560L), BUDGET, 0, Rules.DEFAULT))
                .isEmpty();
    }

    @Test
    void averagesElevenRanksWhereUnitsArePersons() {
        List<Long> fewer = LongStream.rangeClosed(1, 21).boxed().toList();
        List<Long> enough = LongStream.rangeClosed(1, 23).boxed().toList();

        assertThat(Median.of(fewer, BUDGET, 1, Rules.DEFAULT)).isEmpty();
        assertThat(Median.of(enough, BUDGET, 1, Rules.DEFAULT)).hasValue(12);
    }

    @Test
    void roundsTheMeanOfNegativeValuesToTheNearest() {
        Variable result = Variable.signed("result");

        assertThat(Median.of(List.of(-50L, -40L, -30L, -21L, -20L, 10L, 20L), result, 0, Rules.DEFAULT))
                .hasValue(-24);
    }
}
