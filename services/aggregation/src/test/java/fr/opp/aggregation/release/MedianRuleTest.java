package fr.opp.aggregation.release;

import static org.assertj.core.api.Assertions.assertThat;

import fr.opp.contracts.edition.ProtectionRules;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MedianRuleTest {
    private final MedianRule rule = new MedianRule(ProtectionRules.FLOOR);

    @Test
    void averagesTheThreeCentralRanksOfAnOddNumber() {
        assertThat(rule.median(ranked(false, 10, 20, 31, 32, 36, 40, 50)))
                .hasValueSatisfying(median -> assertThat(median).isEqualByComparingTo("33"));
    }

    @Test
    void averagesTheFourCentralRanksOfAnEvenNumber() {
        assertThat(rule.median(ranked(false, 10, 20, 30, 31, 33, 34, 40, 50)))
                .hasValueSatisfying(median -> assertThat(median).isEqualByComparingTo("32"));
    }

    @Test
    void isNobodysOwnValue() {
        assertThat(rule.median(ranked(false, 1, 1, 30, 41, 50, 100, 100)))
                .hasValueSatisfying(median -> assertThat(median).isEqualByComparingTo("40.33"));
    }

    @Test
    void fewerThanThreeLeftOutTellTooMuch() {
        assertThat(rule.median(ranked(false, 10, 20, 30, 40, 50, 60))).isEmpty();
        assertThat(rule.median(ranked(false))).isEmpty();
    }

    @Test
    void aDominantUnitAmongThoseLeftOutOrAveragedTellsTooMuch() {
        assertThat(rule.median(ranked(false, 1, 2, 30, 31, 32, 40, 900))).isEmpty();
        assertThat(rule.median(ranked(false, -50, -40, 0, 0, 1, 70, 80))).isEmpty();
    }

    @Test
    void naturalPersonsNeedMoreUnits() {
        long[] twentyTwo = LongStream.rangeClosed(100, 121).toArray();
        long[] twentyThree = LongStream.rangeClosed(100, 122).toArray();

        assertThat(rule.median(ranked(true, twentyTwo))).isEmpty();
        assertThat(rule.median(ranked(true, twentyThree))).isPresent();
        assertThat(rule.median(ranked(false, twentyTwo))).isPresent();
    }

    private static MedianRule.Ranked ranked(boolean persons, long... amounts) {
        List<Long> all = Stream.of(amounts)
                .flatMapToLong(LongStream::of)
                .map(amount -> amount * 10_000)
                .boxed()
                .toList();
        return new MedianRule.Ranked(all, persons);
    }
}
