package fr.opp.aggregation.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Amounts as long integers in ten-thousandths of their unit, since sums of doubles cannot be subtracted exactly. Four
 * decimals hold euros, full-time equivalents and hours; further decimals are rounded half to even once, when the fact is
 * read. The largest amount is 10 thousand million, so that 90,000 of them still add up.
 */
public final class FixedPoint {
    public static final int SCALE = 4;
    private static final BigDecimal LARGEST = new BigDecimal("10000000000");

    private FixedPoint() {}

    public static boolean fits(BigDecimal amount) {
        return amount.abs().compareTo(LARGEST) <= 0;
    }

    /** @throws ArithmeticException when the amount does not fit */
    public static long of(BigDecimal amount) {
        if (!fits(amount)) {
            throw new ArithmeticException("amount out of range");
        }
        return amount.setScale(SCALE, RoundingMode.HALF_EVEN).unscaledValue().longValueExact();
    }

    /** The amount without needless decimals. */
    public static BigDecimal toDecimal(long amount) {
        BigDecimal decimal = BigDecimal.valueOf(amount, SCALE).stripTrailingZeros();
        return decimal.scale() < 0 ? decimal.setScale(0) : decimal;
    }
}
