package fr.opp.collection.submission;

import fr.opp.collection.draft.Drafts;
import fr.opp.contracts.identity.EditionId;
import fr.opp.contracts.identity.StructureId;
import fr.opp.kit.identity.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The door for answers given in the browser. */
@RestController
class SubmissionController {
    private final Submissions submissions;
    private final Drafts drafts;

    SubmissionController(Submissions submissions, Drafts drafts) {
        this.submissions = submissions;
        this.drafts = drafts;
    }

    @PostMapping("/api/collection/structures/{structure}/editions/{edition}/contribution")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Receipt> take(
            @PathVariable StructureId structure,
            @PathVariable EditionId edition,
            ServerHttpRequest request,
            Caller caller) {
        caller.requireContributorOf(structure);
        return submissions.take(structure, edition, request).flatMap(this::discardDraft);
    }

    /** What was sent is no draft any more; a store that is away leaves a stale draft, never a failed answer. */
    private Mono<Receipt> discardDraft(Receipt receipt) {
        return drafts.discard(receipt.contribution()).onErrorComplete().thenReturn(receipt);
    }
}
