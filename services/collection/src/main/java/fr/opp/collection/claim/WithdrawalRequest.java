package fr.opp.collection.claim;

import fr.opp.contracts.identity.ContributionId;
import fr.opp.contracts.identity.EditionId;
import fr.opp.contracts.identity.Filiere;
import fr.opp.contracts.identity.StructureId;

/** A contributor takes the answers of a structure to an edition back. */
public record WithdrawalRequest(Filiere filiere, EditionId edition, StructureId structure) {
    ContributionId contribution() {
        return ContributionId.of(edition, structure);
    }
}
