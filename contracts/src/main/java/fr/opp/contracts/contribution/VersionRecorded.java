package fr.opp.contracts.contribution;

import fr.opp.contracts.Event;
import fr.opp.contracts.identity.ContributionId;
import fr.opp.contracts.identity.EditionId;
import fr.opp.contracts.identity.StructureId;
import java.time.Instant;

/**
 * One version of a contribution, encrypted ({@code opp.collection.contributions.<f>}, key: contribution/version,
 * partitioned by contribution). A correction is a further version; a withdrawal tombstones every one.
 *
 * @param version 1 for the first answer
 * @param instanceId {@code uuid:…} of the submission, as OpenRosa clients make it
 * @param digest base64 HMAC-SHA-256 of the canonical XML, under a key derived for this contribution
 * @param ciphertext base64 AES-256-GCM; associated data {@code contribution|version|topic}
 */
public record VersionRecorded(
        ContributionId contribution,
        int version,
        EditionId edition,
        StructureId structure,
        String instanceId,
        Instant receivedAt,
        String digest,
        String ciphertext)
        implements Event {
    @Override
    public String key() {
        return contribution.value() + "/" + version;
    }

    @Override
    public String partitionKey() {
        return contribution.value();
    }
}
