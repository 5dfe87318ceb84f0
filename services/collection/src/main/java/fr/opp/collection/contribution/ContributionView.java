package fr.opp.collection.contribution;

import fr.opp.collection.claim.ContributionState;
import fr.opp.collection.claim.Version;
import fr.opp.collection.draft.Draft;
import fr.opp.contracts.contribution.ContributionWithdrawn;
import fr.opp.contracts.edition.Edition;
import fr.opp.contracts.identity.ContributionId;
import fr.opp.contracts.identity.EditionId;
import fr.opp.contracts.identity.Filiere;
import fr.opp.contracts.identity.LocalizedText;
import fr.opp.contracts.identity.StructureId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A contribution as its owner sees it in a list. Counts and times are those of the draft, if there is one. */
record ContributionView(
        ContributionId contribution,
        EditionId edition,
        Filiere filiere,
        LocalizedText title,
        int year,
        Stage state,
        @Nullable Integer answered,
        @Nullable Integer total,
        @Nullable Instant savedAt,
        @Nullable Integer version,
        @Nullable Instant receivedAt,
        @Nullable Instant withdrawnAt,
        LocalDate closes) {
    static ContributionView of(Edition edition, StructureId structure, ContributionState state, Optional<Draft> draft) {
        Optional<Version> last = state.last();
        ContributionWithdrawn withdrawn = state.withdrawn();
        return new ContributionView(
                ContributionId.of(edition.id(), structure),
                edition.id(),
                edition.filiere(),
                edition.title(),
                edition.year(),
                Stage.of(edition, state, draft.isPresent()),
                draft.map(Draft::answered).orElse(null),
                draft.map(Draft::total).orElse(null),
                draft.map(Draft::savedAt).orElse(null),
                last.map(Version::number).orElse(null),
                last.map(Version::receivedAt).orElse(null),
                withdrawn == null ? null : withdrawn.withdrawnAt(),
                edition.closes());
    }
}
