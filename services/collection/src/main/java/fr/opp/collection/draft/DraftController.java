package fr.opp.collection.draft;

import fr.opp.collection.edition.Editions;
import fr.opp.collection.room.Body;
import fr.opp.collection.room.DiskRoom;
import fr.opp.contracts.edition.Edition;
import fr.opp.contracts.identity.ContributionId;
import fr.opp.contracts.identity.EditionId;
import fr.opp.contracts.identity.StructureId;
import fr.opp.kit.identity.Caller;
import fr.opp.kit.problem.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The door of drafts. */
@RestController
@RequestMapping("/api/collection/structures/{structure}/editions/{edition}/draft")
class DraftController {
    private static final Pattern PROGRESS = Pattern.compile("([0-9]{1,5})/([0-9]{1,5})");

    private final Drafts drafts;
    private final Editions editions;
    private final DiskRoom room;
    private final Clock clock;

    DraftController(Drafts drafts, Editions editions, DiskRoom room, Clock clock) {
        this.drafts = drafts;
        this.editions = editions;
        this.room = room;
        this.clock = clock;
    }

    @GetMapping(produces = MediaType.APPLICATION_XML_VALUE)
    Mono<byte[]> read(@PathVariable StructureId structure, @PathVariable EditionId edition, Caller caller) {
        caller.requireContributorOf(structure);
        return drafts.read(editions.require(edition), ContributionId.of(edition, structure))
                .switchIfEmpty(Mono.error(() -> new Refusal(new DraftFailure.NoDraft())));
    }

    @PutMapping
    Mono<Map<String, Instant>> save(
            @PathVariable StructureId structure,
            @PathVariable EditionId edition,
            ServerHttpRequest request,
            Caller caller) {
        caller.requireContributorOf(structure);
        Edition open = editions.requireOpen(edition);
        Draft draft = toDraft(ContributionId.of(edition, structure), request);
        return room.require()
                .then(Mono.defer(() -> Body.read(request)))
                .flatMap(xml -> drafts.save(open, draft, xml))
                .map(saved -> Map.of("savedAt", saved.savedAt()));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> discard(@PathVariable StructureId structure, @PathVariable EditionId edition, Caller caller) {
        caller.requireContributorOf(structure);
        return drafts.discard(ContributionId.of(edition, structure));
    }

    private Draft toDraft(ContributionId contribution, ServerHttpRequest request) {
        String progress = request.getHeaders().getFirst("X-Progress");
        Matcher counts = PROGRESS.matcher(progress == null ? "" : progress);
        return counts.matches()
                ? new Draft(
                        contribution,
                        Integer.parseInt(counts.group(1)),
                        Integer.parseInt(counts.group(2)),
                        clock.instant())
                : new Draft(contribution, 0, 0, clock.instant());
    }
}
