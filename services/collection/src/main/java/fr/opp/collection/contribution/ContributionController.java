package fr.opp.collection.contribution;

import fr.opp.collection.claim.Claims;
import fr.opp.collection.claim.ContributionState;
import fr.opp.collection.draft.Draft;
import fr.opp.collection.draft.Drafts;
import fr.opp.collection.edition.Editions;
import fr.opp.collection.structure.Directory;
import fr.opp.collection.structure.Structure;
import fr.opp.contracts.edition.Edition;
import fr.opp.contracts.identity.ContributionId;
import fr.opp.contracts.identity.EditionId;
import fr.opp.contracts.identity.StructureId;
import fr.opp.kit.identity.Caller;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** One's own contributions. */
@RestController
@RequestMapping("/api/collection/structures/{structure}")
class ContributionController {
    private final Claims claims;
    private final Editions editions;
    private final Directory directory;
    private final Drafts drafts;
    private final Contents contents;

    ContributionController(Claims claims, Editions editions, Directory directory, Drafts drafts, Contents contents) {
        this.claims = claims;
        this.editions = editions;
        this.directory = directory;
        this.drafts = drafts;
        this.contents = contents;
    }

    @GetMapping("/contributions")
    Mono<List<ContributionView>> list(@PathVariable StructureId structure, Caller caller) {
        caller.requireContributorOf(structure);
        return claims.requireCaughtUp()
                .then(directory.require(structure))
                .flatMapIterable(this::editionsOf)
                .concatMap(edition -> view(edition, structure))
                .collectList();
    }

    @GetMapping("/editions/{edition}/contribution")
    Mono<ContributionDetail> read(@PathVariable StructureId structure, @PathVariable EditionId edition, Caller caller) {
        caller.requireContributorOf(structure);
        Edition known = editions.require(edition);
        return claims.requireCaughtUp().then(Mono.defer(() -> detail(known, structure)));
    }

    private Mono<ContributionDetail> detail(Edition edition, StructureId structure) {
        ContributionState state = claims.stateOf(ContributionId.of(edition.id(), structure));
        return Mono.zip(view(edition, structure), lastXml(edition, structure, state))
                .map(both -> new ContributionDetail(both.getT1(), both.getT2().orElse(null), history(state)));
    }

    @GetMapping(
            value = "/editions/{edition}/contribution/versions/{number}",
            produces = MediaType.APPLICATION_XML_VALUE)
    Mono<String> version(
            @PathVariable StructureId structure,
            @PathVariable EditionId edition,
            @PathVariable int number,
            Caller caller) {
        caller.requireContributorOf(structure);
        return claims.requireCaughtUp()
                .then(Mono.defer(() -> contents.read(
                        editions.require(edition).filiere(), ContributionId.of(edition, structure), number)))
                .map(Content::xml);
    }

    private List<Edition> editionsOf(Structure structure) {
        return structure.filieres().stream()
                .flatMap(filiere -> editions.of(filiere).stream())
                .sorted(Comparator.comparingInt(Edition::year)
                        .reversed()
                        .thenComparing(edition -> edition.id().value()))
                .toList();
    }

    private Mono<ContributionView> view(Edition edition, StructureId structure) {
        ContributionId contribution = ContributionId.of(edition.id(), structure);
        return drafts.find(contribution)
                .map(Optional::of)
                .defaultIfEmpty(Optional.<Draft>empty())
                .map(draft -> ContributionView.of(edition, structure, claims.stateOf(contribution), draft));
    }

    private Mono<Optional<String>> lastXml(Edition edition, StructureId structure, ContributionState state) {
        return Mono.justOrEmpty(state.last())
                .flatMap(last ->
                        contents.read(edition.filiere(), ContributionId.of(edition.id(), structure), last.number()))
                .map(content -> Optional.of(content.xml()))
                .defaultIfEmpty(Optional.empty());
    }

    private static List<ContributionDetail.Received> history(ContributionState state) {
        return state.withdrawn() != null
                ? List.of()
                : state.versions().stream()
                        .map(version -> new ContributionDetail.Received(version.number(), version.receivedAt()))
                        .toList();
    }
}
