package fr.opp.disclosure.audit;

import java.util.List;

/**
 * What the audit found.
 *
 * @param findings one for each attacker and secret
 * @param programmes linear programmes solved
 */
public record AuditReport(List<Finding> findings, int programmes) {
    /** Whether a secret holds. */
    public enum Verdict {
        SAFE,
        DISCLOSED
    }

    /**
     * The verdict on one secret.
     *
     * @param low smallest value proven possible; when disclosed, the smallest possible one
     * @param high the same for the largest
     */
    public record Finding(String attacker, int item, String name, double low, double high, Verdict verdict) {}

    public AuditReport {
        findings = List.copyOf(findings);
    }

    /** What somebody could deduce too closely. */
    public List<Finding> disclosed() {
        return findings.stream()
                .filter(finding -> finding.verdict() == Verdict.DISCLOSED)
                .toList();
    }
}
