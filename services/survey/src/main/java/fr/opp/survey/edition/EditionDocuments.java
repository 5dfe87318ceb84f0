package fr.opp.survey.edition;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import fr.opp.contracts.edition.Edition;
import fr.opp.contracts.event.EventCodec;
import fr.opp.contracts.event.Topics;
import fr.opp.contracts.identity.EditionId;
import fr.opp.contracts.identity.Filiere;
import fr.opp.kit.event.EventPublisher;
import fr.opp.kit.event.Outbox;
import fr.opp.kit.problem.Refusal;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The collection {@code editions}: {@code _id, filiere, open, state} (JSON) and the outbox. */
@Repository
class EditionDocuments {
    private final MongoCollection<Document> collection;
    private final Outbox outbox;

    EditionDocuments(MongoDatabase database, EventPublisher publisher) {
        this.collection = database.getCollection("editions");
        this.outbox = new Outbox(collection, publisher);
    }

    /** Stores and publishes a new edition. Its id is its uniqueness: a second one of that name is refused. */
    Mono<Edition> insert(Edition edition) {
        Document document = new Document("_id", edition.id().value())
                .append("filiere", edition.filiere().value())
                .append("open", true)
                .append("state", EventCodec.json().writeValueAsString(edition))
                .append(Outbox.FIELD, List.of(Outbox.entry(Topics.EDITIONS, edition)));
        return Mono.from(collection.insertOne(document))
                .onErrorMap(
                        EditionDocuments::isDuplicate,
                        e -> new Refusal(
                                new EditionFailure.EditionExists(edition.id().value())))
                .then(outbox.flush(edition.id().value()))
                .thenReturn(edition);
    }

    /** Closes an open edition; closing one that is closed changes nothing. */
    Mono<Edition> close(Edition closed) {
        return Mono.from(collection.updateOne(
                        Filters.and(Filters.eq("_id", closed.id().value()), Filters.eq("open", true)),
                        Updates.combine(
                                Updates.set("open", false),
                                Updates.set("state", EventCodec.json().writeValueAsString(closed)),
                                Outbox.append(Topics.EDITIONS, closed))))
                .then(outbox.flush(closed.id().value()))
                .then(Mono.defer(() -> find(closed.id())));
    }

    Mono<Edition> find(EditionId id) {
        return Mono.from(collection.find(Filters.eq("_id", id.value())).first()).map(EditionDocuments::read);
    }

    Flux<Edition> of(Filiere filiere) {
        return Flux.from(collection.find(Filters.eq("filiere", filiere.value())))
                .map(EditionDocuments::read);
    }

    /** Publishes what a crash left unpublished. */
    Mono<Void> sweep() {
        return outbox.sweep();
    }

    private static boolean isDuplicate(Throwable failure) {
        return failure instanceof MongoWriteException write
                && write.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
    }

    private static Edition read(Document document) {
        return EventCodec.json().readValue(document.getString("state"), Edition.class);
    }
}
