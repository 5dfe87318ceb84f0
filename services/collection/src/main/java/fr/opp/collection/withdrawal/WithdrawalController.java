package fr.opp.collection.withdrawal;

import fr.opp.collection.claim.Claims;
import fr.opp.collection.claim.WithdrawalRequest;
import fr.opp.collection.draft.Drafts;
import fr.opp.collection.edition.Editions;
import fr.opp.collection.structure.Directory;
import fr.opp.contracts.contribution.ContributionWithdrawn;
import fr.opp.contracts.edition.Edition;
import fr.opp.contracts.identity.EditionId;
import fr.opp.contracts.identity.StructureId;
import fr.opp.kit.identity.Caller;
import fr.opp.kit.problem.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The door of withdrawals. */
@RestController
class WithdrawalController {
    private static final Duration PASSWORD_AGE = Duration.ofMinutes(5);

    private final Claims claims;
    private final Editions editions;
    private final Directory directory;
    private final Drafts drafts;
    private final Clock clock;

    WithdrawalController(Claims claims, Editions editions, Directory directory, Drafts drafts, Clock clock) {
        this.claims = claims;
        this.editions = editions;
        this.directory = directory;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** The name of the structure, typed. */
    record Confirmation(@Nullable String confirm) {}

    /** When it was taken back; the tables that contained it are recalled at once. */
    record Confirmed(Instant withdrawnAt, String tablesRecalled) {}

    @PostMapping("/api/collection/structures/{structure}/editions/{edition}/withdrawal")
    Mono<Confirmed> withdraw(
            @PathVariable StructureId structure,
            @PathVariable EditionId edition,
            @RequestBody Confirmation confirmation,
            Caller caller) {
        caller.requireContributorOf(structure);
        Edition known = editions.require(edition);
        WithdrawalRequest request = new WithdrawalRequest(known.filiere(), edition, structure);
        return directory
                .require(structure)
                .doOnNext(found -> requireConfirmed(found.name(), confirmation, caller))
                .flatMap(found -> claims.withdraw(request))
                .flatMap(gone -> drafts.discard(gone.contribution()).thenReturn(gone))
                .map(WithdrawalController::confirmed);
    }

    private void requireConfirmed(String name, Confirmation confirmation, Caller caller) {
        String typed =
                confirmation.confirm() == null ? "" : confirmation.confirm().strip();
        if (!caller.authenticatedWithin(PASSWORD_AGE, clock.instant()) || !typed.equalsIgnoreCase(name)) {
            throw new Refusal(new WithdrawalFailure.ConfirmationNeeded(name));
        }
    }

    private static Confirmed confirmed(ContributionWithdrawn gone) {
        return new Confirmed(gone.withdrawnAt(), "at once");
    }
}
