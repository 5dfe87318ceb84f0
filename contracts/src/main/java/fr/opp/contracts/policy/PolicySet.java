package fr.opp.contracts.policy;

import fr.opp.contracts.Event;
import fr.opp.contracts.identity.ContributionId;
import fr.opp.contracts.identity.EditionId;
import java.time.Instant;

/**
 * The usage policy now in force for a contribution ({@code opp.collection.policies.<f>}, key: contribution).
 *
 * @param revision grows by one with each change; the greatest wins
 */
public record PolicySet(
        ContributionId contribution, EditionId edition, long revision, UsagePolicy policy, Instant setAt)
        implements Event {
    @Override
    public String key() {
        return contribution.value();
    }
}
