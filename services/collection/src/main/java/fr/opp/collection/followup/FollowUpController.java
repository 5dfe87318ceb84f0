package fr.opp.collection.followup;

import fr.opp.collection.claim.Claims;
import fr.opp.collection.claim.ContributionState;
import fr.opp.collection.claim.Version;
import fr.opp.collection.contribution.Stage;
import fr.opp.collection.draft.Draft;
import fr.opp.collection.draft.Drafts;
import fr.opp.collection.edition.Editions;
import fr.opp.collection.structure.Directory;
import fr.opp.collection.structure.Structure;
import fr.opp.contracts.edition.Edition;
import fr.opp.contracts.identity.ContributionId;
import fr.opp.contracts.identity.EditionId;
import fr.opp.kit.identity.Caller;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The network follows its collection. */
@RestController
class FollowUpController {
    private final Claims claims;
    private final Editions editions;
    private final Directory directory;
    private final Drafts drafts;
    private final Clock clock;

    FollowUpController(Claims claims, Editions editions, Directory directory, Drafts drafts, Clock clock) {
        this.claims = claims;
        this.editions = editions;
        this.directory = directory;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping("/api/collection/follow-up")
    Mono<FollowUp> read(@RequestParam EditionId edition, Caller caller) {
        Edition known = editions.require(edition);
        caller.requireNetworkOf(known.filiere());
        return claims.requireCaughtUp()
                .then(Mono.zip(directory.of(known.filiere()), drafts.of(edition)))
                .map(both -> count(known, both.getT1(), both.getT2()));
    }

    private FollowUp count(Edition edition, List<Structure> structures, Map<ContributionId, Draft> saved) {
        List<FollowUp.Followed> followed = structures.stream()
                .map(structure -> follow(edition, structure, saved))
                .toList();
        return FollowUp.of(edition.id(), followed, clock.instant());
    }

    private FollowUp.Followed follow(Edition edition, Structure structure, Map<ContributionId, Draft> saved) {
        ContributionId contribution = ContributionId.of(edition.id(), structure.structure());
        ContributionState state = claims.stateOf(contribution);
        return new FollowUp.Followed(
                structure.structure(),
                structure.name(),
                structure.commune(),
                structure.departement(),
                Stage.of(edition, state, saved.containsKey(contribution)),
                state.last().map(Version::number).orElse(null),
                state.last().map(Version::receivedAt).orElse(null));
    }
}
