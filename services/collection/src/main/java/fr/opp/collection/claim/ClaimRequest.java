package fr.opp.collection.claim;

import fr.opp.contracts.identity.ContributionId;
import fr.opp.contracts.identity.EditionId;
import fr.opp.contracts.identity.Filiere;
import fr.opp.contracts.identity.StructureId;
import org.jspecify.annotations.Nullable;

/**
 * A valid submission that wants to become a version.
 *
 * @param deprecatedId instance id of the version that it corrects
 * @param canonical the submission in one spelling: what tells a repeat from a conflict
 * @param content what is encrypted and kept
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record ClaimRequest(
        Filiere filiere,
        EditionId edition,
        StructureId structure,
        String instanceId,
        @Nullable String deprecatedId,
        String canonical,
        byte[] content) {
    ContributionId contribution() {
        return ContributionId.of(edition, structure);
    }
}
