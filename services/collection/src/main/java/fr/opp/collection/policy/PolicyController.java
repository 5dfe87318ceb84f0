package fr.opp.collection.policy;

import fr.opp.collection.claim.Claims;
import fr.opp.collection.edition.Editions;
import fr.opp.contracts.edition.Edition;
import fr.opp.contracts.identity.ContributionId;
import fr.opp.contracts.identity.EditionId;
import fr.opp.contracts.identity.StructureId;
import fr.opp.contracts.policy.PolicySet;
import fr.opp.contracts.policy.UsagePolicy;
import fr.opp.kit.identity.Caller;
import java.time.Clock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The door of usage policies. */
@RestController
@RequestMapping("/api/collection/structures/{structure}/editions/{edition}/policy")
class PolicyController {
    private final Claims claims;
    private final Editions editions;
    private final Clock clock;

    PolicyController(Claims claims, Editions editions, Clock clock) {
        this.claims = claims;
        this.editions = editions;
        this.clock = clock;
    }

    @GetMapping
    Mono<PolicyView> read(@PathVariable StructureId structure, @PathVariable EditionId edition, Caller caller) {
        caller.requireContributorOf(structure);
        return claims.requireCaughtUp().then(Mono.fromSupplier(() -> view(structure, editions.require(edition))));
    }

    @PutMapping
    Mono<PolicyView> change(
            @PathVariable StructureId structure,
            @PathVariable EditionId edition,
            @RequestBody PolicyChange change,
            Caller caller) {
        caller.requireContributorOf(structure);
        Edition known = editions.require(edition);
        ContributionId contribution = ContributionId.of(edition, structure);
        UsagePolicy policy =
                change.appliedTo(known, claims.stateOf(contribution).policyIn(known));
        return claims.setPolicy(
                        known.filiere(),
                        contribution,
                        revision -> new PolicySet(contribution, edition, revision, policy, clock.instant()))
                .map(set -> view(structure, known));
    }

    private PolicyView view(StructureId structure, Edition edition) {
        return PolicyView.of(edition, claims.stateOf(ContributionId.of(edition.id(), structure)));
    }
}
