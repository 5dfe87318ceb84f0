package fr.opp.aggregation.cells;

import fr.opp.contracts.identity.EditionId;
import fr.opp.contracts.identity.Filiere;
import fr.opp.contracts.identity.ReleaseId;
import fr.opp.contracts.identity.TableId;
import java.util.HashSet;
import java.util.Set;

/**
 * What became of a release.
 *
 * @param published false when the audit found something, and nothing was published
 * @param recalled tables taken back since
 */
record ReleaseState(
        ReleaseId release,
        EditionId edition,
        Filiere filiere,
        boolean published,
        String digest,
        Set<TableId> recalled) {
    ReleaseState {
        recalled = Set.copyOf(recalled);
    }

    ReleaseState recalling(Set<TableId> tables) {
        Set<TableId> all = new HashSet<>(recalled);
        all.addAll(tables);
        return new ReleaseState(release, edition, filiere, published, digest, all);
    }
}
