package fr.opp.dashboard.release;

import fr.opp.contracts.identity.LocalizedText;
import fr.opp.contracts.identity.PersonId;
import fr.opp.contracts.policy.Audience;
import fr.opp.contracts.release.ReleaseDecided;
import fr.opp.kit.identity.Caller;
import fr.opp.kit.problem.CommonFailure;
import fr.opp.kit.problem.InputError;
import fr.opp.kit.problem.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Decides about releases on behalf of the filière's network. */
@Service
class Review {
    private final Decisions decisions;
    private final Clock clock;

    Review(Decisions decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    /** What a network decides. */
    record Verdict(
            ReleaseDecided.Outcome outcome,
            Set<Audience> audiences,
            @Nullable String reason) {}

    Mono<Void> approve(Release release, String digest, Set<Audience> audiences, Caller caller) {
        requireSome(audiences);
        audiences.forEach(audience -> requireForeseen(release, audience));
        return decide(release, digest, new Verdict(ReleaseDecided.Outcome.APPROVED, audiences, null), caller);
    }

    Mono<Void> refuse(Release release, String digest, @Nullable String reason, Caller caller) {
        return decide(release, digest, new Verdict(ReleaseDecided.Outcome.REFUSED, Set.of(), reason), caller);
    }

    private Mono<Void> decide(Release release, String digest, Verdict verdict, Caller caller) {
        if (release.state() == Release.State.RECALLED || !release.digest().equals(digest)) {
            throw new Refusal(new ReleaseFailure.DigestChanged());
        }
        if (!release.complete()) {
            throw new Refusal(new ReleaseFailure.ReleaseIncomplete());
        }
        ReleaseDecided event = new ReleaseDecided(
                release.id(),
                release.filiere(),
                digest,
                verdict.outcome(),
                verdict.audiences(),
                new PersonId(caller.person()),
                clock.instant());
        return decisions.decide(Decision.first(event, verdict.reason()));
    }

    private static void requireForeseen(Release release, Audience audience) {
        if (!release.foreseen().contains(audience)) {
            throw new Refusal(new ReleaseFailure.AudienceNotForeseen(audience.code()));
        }
    }

    private static void requireSome(Set<Audience> audiences) {
        if (audiences.isEmpty()) {
            throw new Refusal(new CommonFailure.BadRequest(List.of(InputError.atField(
                    "audiences",
                    new LocalizedText("Aucun destinataire n’est choisi.", "No audience is chosen."),
                    new LocalizedText("Choisissez-en au moins un.", "Choose at least one.")))));
        }
    }
}
