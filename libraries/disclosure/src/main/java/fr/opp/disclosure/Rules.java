package fr.opp.disclosure;

import org.jspecify.annotations.Nullable;

/**
 * Thresholds of disclosure control. Thresholds always apply to unweighted legal units.
 *
 * @param frequency smallest publishable number of units in a cell
 * @param personFrequency the same for a cell to which at least one natural person contributes
 * @param dominancePercent a cell is hidden when its largest unit holds more than this share of the sum of absolute
 *     contributions; 100 switches the rule off
 * @param pPercent hides a cell when the total without its two largest units is under this share of the largest one;
 *     off when absent
 * @param zeros whether a cell that nobody contributes to, or in which all gave zero, needs protection
 * @param protectionPercent how far an attacker's interval must reach on both sides of the value, in percent of it
 */
public record Rules(
        int frequency,
        int personFrequency,
        int dominancePercent,
        @Nullable Integer pPercent,
        Zeros zeros,
        int protectionPercent) {
    /** INSEE's rules for business statistics, DGFiP's for persons. */
    public static final Rules DEFAULT = new Rules(3, 11, 85, null, Zeros.SAFE, 10);

    /** What a zero tells. */
    public enum Zeros {
        /** Nothing: an attacker is taken to know it, so it never protects a neighbour. */
        SAFE,
        /** That the whole group answered zero: it is hidden and protected like any small number. */
        UNSAFE
    }

    public Rules {
        if (frequency < 1 || personFrequency < frequency) {
            throw new IllegalArgumentException("1 <= frequency <= personFrequency is needed");
        }
        if (dominancePercent < 1 || dominancePercent > 100 || protectionPercent < 0) {
            throw new IllegalArgumentException("dominance is a percentage, protection is not negative");
        }
    }

    /** The rules with the frequency threshold alone: neither dominance nor p %, no higher threshold for persons. */
    public static Rules frequency(int smallestPublishable) {
        return new Rules(smallestPublishable, Math.max(smallestPublishable, 11), 100, null, Zeros.SAFE, 10);
    }

    public Rules withZeros(Zeros other) {
        return new Rules(frequency, personFrequency, dominancePercent, pPercent, other, protectionPercent);
    }

    public Rules withDominance(int percent) {
        return new Rules(frequency, personFrequency, percent, pPercent, zeros, protectionPercent);
    }

    public Rules withPPercent(int percent) {
        return new Rules(frequency, personFrequency, dominancePercent, percent, zeros, protectionPercent);
    }
}
