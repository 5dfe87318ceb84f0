package fr.opp.collection.access;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import fr.opp.contracts.contribution.AccessRecorded;
import fr.opp.contracts.event.Topics;
import fr.opp.contracts.identity.StructureId;
import fr.opp.kit.event.EventPublisher;
import fr.opp.kit.event.Incoming;
import org.bson.Document;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The record of reads, and its projection. */
@Component
final class AccessLog {
    private final MongoCollection<Document> accesses;
    private final EventPublisher publisher;

    AccessLog(MongoDatabase database, EventPublisher publisher) {
        this.accesses = database.getCollection("accesses");
        this.publisher = publisher;
    }

    @EventListener(ApplicationReadyEvent.class)
    Mono<Void> index() {
        return Mono.from(accesses.createIndex(Indexes.ascending("structure"))).then();
    }

    /** Completes when the read is on record. */
    Mono<Void> record(AccessRecorded access) {
        return publisher.publish(Topics.ACCESS, access).then();
    }

    /** A record of the topic is one document, named by its offset: it may come again. */
    Mono<Void> apply(Incoming incoming) {
        if (!(incoming.event() instanceof AccessRecorded access)) {
            return Mono.empty();
        }
        String id = incoming.partition() + "/" + incoming.offset();
        Document document = new Document("_id", id)
                .append("structure", access.structure().value())
                .append("contribution", access.contribution().value())
                .append("reader", access.reader())
                .append("purpose", access.purpose())
                .append("readAt", access.readAt().toString());
        return Mono.from(accesses.replaceOne(Filters.eq("_id", id), document, new ReplaceOptions().upsert(true)))
                .then();
    }

    /** Reads of a structure's answers, latest first. */
    Flux<Document> of(StructureId structure) {
        return Flux.from(
                accesses.find(Filters.eq("structure", structure.value())).sort(Sorts.descending("readAt")));
    }
}
