package fr.opp.contracts.release;

/**
 * What the audit of a release found.
 *
 * @param cells cells of the release, all tables and measures together
 * @param hidden cells not shown
 * @param disclosive hidden cells that an outsider or a contributor could deduce too closely: 0, or no candidate
 * @param programmes linear programmes solved
 */
public record AuditSummary(int cells, int hidden, int disclosive, int programmes) {}
