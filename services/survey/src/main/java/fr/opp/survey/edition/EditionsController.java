package fr.opp.survey.edition;

import fr.opp.contracts.edition.Edition;
import fr.opp.contracts.identity.EditionId;
import fr.opp.contracts.identity.Filiere;
import fr.opp.kit.identity.Caller;
import fr.opp.kit.problem.Refusal;
import fr.opp.survey.questionnaire.Questionnaires;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/survey/editions")
class EditionsController {
    private final Editions editions;
    private final Questionnaires questionnaires;

    EditionsController(Editions editions, Questionnaires questionnaires) {
        this.editions = editions;
        this.questionnaires = questionnaires;
    }

    /** A closing, confirmed by the edition's id. */
    record Closing(@Nullable String confirm) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<EditionView> publish(Caller caller, @RequestBody Publication asked) {
        PublicationCheck publication = PublicationCheck.of(asked);
        return questionnaires
                .find(publication.questionnaire())
                .doOnNext(found -> caller.requireNetworkOf(found.filiere()))
                .flatMap(found -> editions.publish(found, publication))
                .map(EditionView::of);
    }

    @GetMapping
    Flux<EditionView> list(Caller caller, @RequestParam Filiere filiere) {
        return editions.of(filiere).map(EditionView::of);
    }

    @GetMapping("/{id}")
    Mono<EditionView> show(Caller caller, @PathVariable EditionId id) {
        return editions.find(id).map(EditionView::of);
    }

    @PostMapping("/{id}/closing")
    Mono<EditionView> close(Caller caller, @PathVariable EditionId id, @RequestBody Closing closing) {
        return editions.find(id)
                .doOnNext(found -> caller.requireNetworkOf(found.filiere()))
                .doOnNext(found -> requireConfirmed(found, closing))
                .flatMap(editions::close)
                .map(EditionView::of);
    }

    private static void requireConfirmed(Edition edition, Closing closing) {
        if (!edition.id().value().equals(closing.confirm())) {
            throw new Refusal(
                    new EditionFailure.ClosingNotConfirmed(edition.id().value()));
        }
    }
}
