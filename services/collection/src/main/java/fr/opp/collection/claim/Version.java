package fr.opp.collection.claim;

import fr.opp.contracts.contribution.VersionRecorded;
import fr.opp.contracts.identity.EditionId;
import fr.opp.contracts.identity.StructureId;
import java.time.Instant;

/**
 * An accepted version.
 *
 * @param number 1 for the first answer
 * @param instanceId {@code uuid:…} of the submission
 * @param digest HMAC of the canonical XML under a key that dies with the contribution
 */
public record Version(
        int number, String instanceId, String digest, Instant receivedAt, EditionId edition, StructureId structure) {
    static Version of(VersionRecorded recorded) {
        return new Version(
                recorded.version(),
                recorded.instanceId(),
                recorded.digest(),
                recorded.receivedAt(),
                recorded.edition(),
                recorded.structure());
    }
}
