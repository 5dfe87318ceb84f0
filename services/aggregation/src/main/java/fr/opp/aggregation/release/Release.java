package fr.opp.aggregation.release;

import fr.opp.contracts.identity.ReleaseId;
import fr.opp.contracts.release.TableProposed;
import java.util.List;

/**
 * A release as computed.
 *
 * @param digest hexadecimal SHA-256 over all its tables
 * @param disclosive hidden cells that the audit found deducible; none, or the release stays here
 */
public record Release(ReleaseId id, String digest, List<TableProposed> tables, int disclosive) {
    public Release {
        tables = List.copyOf(tables);
    }

    public boolean isSafe() {
        return disclosive == 0;
    }
}
