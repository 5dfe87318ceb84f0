package fr.opp.contracts.fact;

import fr.opp.contracts.Event;
import fr.opp.contracts.identity.ContributionId;
import fr.opp.contracts.identity.EditionId;

/**
 * The permitted facts of a contribution, encrypted ({@code opp.collection.facts.<f>}, key: contribution).
 *
 * @param version only grows, with each correction and each change of policy; the greatest wins
 * @param ciphertext base64 AES-256-GCM of a {@link Fact} in JSON under the fact keyset; associated data {@code
 *     contribution|version|topic}
 */
public record FactRecorded(ContributionId contribution, long version, EditionId edition, String ciphertext)
        implements Event {
    @Override
    public String key() {
        return contribution.value();
    }
}
