package fr.opp.contracts.edition;

import org.jspecify.annotations.Nullable;

/**
 * Thresholds of disclosure control for a filière, never below the platform's floor.
 *
 * @param frequency smallest publishable number of legal units in a cell (3, INSEE)
 * @param personFrequency the same where units are natural persons (11, DGFiP rule applied by INSEE)
 * @param dominancePercent share of a total above which the largest unit hides it (85, INSEE)
 * @param pPercent p % rule, off when absent
 * @param protectionPercent how far, in percent of the value, an outsider's interval must reach on both sides (10)
 */
public record ProtectionRules(
        int frequency,
        int personFrequency,
        int dominancePercent,
        @Nullable Integer pPercent,
        int protectionPercent) {
    public static final ProtectionRules FLOOR = new ProtectionRules(3, 11, 85, null, 10);

    public ProtectionRules {
        if (frequency < 3 || personFrequency < 11 || dominancePercent > 85 || protectionPercent < 10) {
            throw new IllegalArgumentException(
                    "protection rules may be raised above the platform's floor, never below");
        }
    }
}
