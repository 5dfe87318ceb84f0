package fr.opp.collection.access;

import fr.opp.collection.claim.Claims;
import fr.opp.collection.claim.ContributionState;
import fr.opp.collection.claim.Version;
import fr.opp.collection.contribution.Content;
import fr.opp.collection.contribution.Contents;
import fr.opp.collection.edition.Editions;
import fr.opp.collection.structure.Directory;
import fr.opp.collection.structure.Structure;
import fr.opp.contracts.contribution.AccessRecorded;
import fr.opp.contracts.edition.Edition;
import fr.opp.contracts.identity.ContributionId;
import fr.opp.contracts.policy.Audience;
import fr.opp.contracts.policy.UsagePolicy;
import fr.opp.kit.identity.Caller;
import fr.opp.kit.problem.CommonFailure;
import fr.opp.kit.problem.Refusal;
import java.time.Clock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A network reads the answers of a structure to review them: what its owner permits it, and on record. */
@RestController
class ReviewController {
    private static final String PURPOSES = "relecture|verification|accompagnement";

    private final Claims claims;
    private final Editions editions;
    private final Contents contents;
    private final Directory directory;
    private final AccessLog log;
    private final Clock clock;

    ReviewController(
            Claims claims, Editions editions, Contents contents, Directory directory, AccessLog log, Clock clock) {
        this.claims = claims;
        this.editions = editions;
        this.contents = contents;
        this.directory = directory;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping("/api/collection/contributions/{contribution}")
    Mono<Review> read(@PathVariable ContributionId contribution, @RequestParam String purpose, Caller caller) {
        caller.require(purpose.matches(PURPOSES));
        return claims.requireCaughtUp().then(Mono.defer(() -> readOnRecord(contribution, purpose, caller)));
    }

    private Mono<Review> readOnRecord(ContributionId contribution, String purpose, Caller caller) {
        ContributionState state = claims.stateOf(contribution);
        Version version = state.last().orElseThrow(() -> new Refusal(new CommonFailure.NotFound()));
        Edition edition = editions.require(version.edition());
        caller.requireNetworkOf(edition.filiere());
        AccessRecorded access =
                new AccessRecorded(version.structure(), contribution, caller.name(), purpose, clock.instant());
        return log.record(access)
                .then(Mono.zip(
                        directory.require(version.structure()),
                        contents.read(edition.filiere(), contribution, version.number()),
                        (structure, content) -> review(edition, structure, version, content)));
    }

    private Review review(Edition edition, Structure structure, Version version, Content content) {
        ContributionId contribution = ContributionId.of(edition.id(), structure.structure());
        UsagePolicy policy = claims.stateOf(contribution).policyIn(edition);
        return new Review(
                contribution,
                structure.structure(),
                structure.name(),
                edition.id(),
                version.number(),
                version.receivedAt(),
                edition.variables().stream()
                        .filter(variable -> policy.permits(variable.section(), Audience.NETWORK))
                        .map(variable -> Review.Reviewed.of(variable, content))
                        .toList());
    }
}
