package fr.opp.contracts.contribution;

import fr.opp.contracts.Event;
import fr.opp.contracts.identity.ContributionId;
import fr.opp.contracts.identity.StructureId;
import java.time.Instant;

/**
 * Somebody other than its owner read a contribution ({@code opp.collection.access}, key: structure).
 *
 * @param reader display name of the person, or of the service that computes
 * @param purpose why, in a code of {@code docs/guide}: {@code relecture}, {@code agregation}…
 */
public record AccessRecorded(
        StructureId structure, ContributionId contribution, String reader, String purpose, Instant readAt)
        implements Event {
    @Override
    public String key() {
        return structure.value();
    }
}
