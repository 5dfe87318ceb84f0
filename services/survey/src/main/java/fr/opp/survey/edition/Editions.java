package fr.opp.survey.edition;

import fr.opp.contracts.edition.Edition;
import fr.opp.contracts.identity.EditionId;
import fr.opp.contracts.identity.Filiere;
import fr.opp.kit.problem.CommonFailure;
import fr.opp.kit.problem.Refusal;
import fr.opp.survey.questionnaire.Questionnaire;
import java.time.Clock;
import java.util.Comparator;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Publishes and closes editions. */
@Service
class Editions {
    private final EditionDocuments documents;
    private final Clock clock;

    Editions(EditionDocuments documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    Mono<Edition> publish(Questionnaire questionnaire, PublicationCheck publication) {
        return documents.insert(EditionMaker.make(questionnaire, publication, clock.instant()));
    }

    Mono<Edition> close(Edition edition) {
        return edition.closed() ? Mono.just(edition) : documents.close(edition.closedAt(clock.instant()));
    }

    Mono<Edition> find(EditionId id) {
        return documents.find(id).switchIfEmpty(Mono.error(() -> new Refusal(new CommonFailure.NotFound())));
    }

    /** The latest year first. */
    Flux<Edition> of(Filiere filiere) {
        return documents.of(filiere).sort(Comparator.comparing(Edition::year).reversed());
    }
}
