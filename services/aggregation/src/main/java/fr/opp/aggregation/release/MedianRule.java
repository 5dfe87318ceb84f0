package fr.opp.aggregation.release;

import fr.opp.aggregation.plan.FixedPoint;
import fr.opp.contracts.edition.ProtectionRules;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A median that is nobody's own value: the mean of the central ranks. As many ranks are averaged as the frequency
 * threshold asks (one more where the parity of the cell needs it: 3 or 4), and the ranks averaged and those left out must
 * each pass frequency and dominance. So 7 units are needed, 8 where their number is even, and more where a natural person
 * is among them.
 */
final class MedianRule {
    private final ProtectionRules rules;

    MedianRule(ProtectionRules rules) {
        this.rules = rules;
    }

    /** Units of a cell with their amounts, in {@link FixedPoint}. */
    record Ranked(List<Long> amounts, boolean naturalPersons) {
        Ranked {
            amounts = amounts.stream().sorted().toList();
        }
    }

    /** The median, or nothing when it would tell too much. */
    Optional<BigDecimal> median(Ranked cell) {
        int units = cell.amounts().size();
        int threshold = cell.naturalPersons() ? rules.personFrequency() : rules.frequency();
        int averaged = (units - threshold) % 2 == 0 ? threshold : threshold + 1;
        int first = (units - averaged) / 2;
        if (units - averaged < threshold) {
            return Optional.empty();
        }
        List<Long> centre = cell.amounts().subList(first, first + averaged);
        List<Long> outside = new ArrayList<>(cell.amounts().subList(0, first));
        outside.addAll(cell.amounts().subList(first + averaged, units));
        return isDominated(centre) || isDominated(outside) ? Optional.empty() : Optional.of(mean(centre));
    }

    private boolean isDominated(List<Long> amounts) {
        long total = 0;
        long largest = 0;
        for (long amount : amounts) {
            total = Math.addExact(total, Math.abs(amount));
            largest = Math.max(largest, Math.abs(amount));
        }
        return Math.multiplyExact(largest, 100L) > Math.multiplyExact(total, (long) rules.dominancePercent());
    }

    private static BigDecimal mean(List<Long> amounts) {
        long sum = amounts.stream().mapToLong(Long::longValue).reduce(0, Math::addExact);
        return rounded(FixedPoint.toDecimal(sum), amounts.size());
    }

    /** Means are given to the hundredth. */
    static BigDecimal rounded(BigDecimal sum, int units) {
        BigDecimal mean =
                sum.divide(BigDecimal.valueOf(units), 2, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return mean.scale() < 0 ? mean.setScale(0) : mean;
    }
}
