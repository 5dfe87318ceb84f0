package fr.opp.contracts.contribution;

import fr.opp.contracts.Event;
import fr.opp.contracts.identity.ContributionId;
import fr.opp.contracts.identity.EditionId;
import fr.opp.contracts.identity.StructureId;
import java.time.Instant;

/**
 * The contributor took the contribution back ({@code opp.collection.policies.<f>}, key: contribution). It takes the place
 * of the usage policy for ever: compaction removes the tombstones of keys and versions in the end, and something must
 * still say that this contribution takes no answer any more. It holds nothing of what was answered.
 *
 * @param versions how many versions there were, so that a withdrawal cut short by a crash is finished
 */
public record ContributionWithdrawn(
        ContributionId contribution, EditionId edition, StructureId structure, int versions, Instant withdrawnAt)
        implements Event {
    @Override
    public String key() {
        return contribution.value();
    }
}
