package fr.opp.contracts.contribution;

import fr.opp.contracts.Event;
import fr.opp.contracts.identity.ContributionId;

/**
 * A keyset of one contribution, wrapped ({@code opp.collection.keys.<f>} for versions, {@code
 * opp.collection.factkeys.<f>} for facts; key: contribution). Its tombstone is the withdrawal.
 *
 * @param generation grows when the contribution is keyed anew
 * @param kek id of the filière's key-encryption key that wraps it
 * @param wrapped base64 of the Tink keyset, serialised encrypted
 */
public record KeyWrapped(ContributionId contribution, int generation, String kek, String wrapped) implements Event {
    @Override
    public String key() {
        return contribution.value();
    }
}
