package fr.opp.dashboard.release;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import com.mongodb.client.result.UpdateResult;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import fr.opp.contracts.event.EventCodec;
import fr.opp.contracts.event.Topics;
import fr.opp.contracts.identity.ReleaseId;
import fr.opp.contracts.release.ReleaseDecided;
import fr.opp.kit.event.EventPublisher;
import fr.opp.kit.event.Outbox;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * The collection {@code decisions}: {@code _id} = release, {@code version}, {@code state} (JSON) and the outbox. A
 * decision and its event are one write; two networks deciding at once follow each other.
 */
@Repository
class Decisions {
    private static final int ATTEMPTS = 5;

    private final MongoCollection<Document> collection;
    private final Outbox outbox;

    Decisions(MongoDatabase database, EventPublisher publisher) {
        this.collection = database.getCollection("decisions");
        this.outbox = new Outbox(collection, publisher);
    }

    Mono<Decision> find(ReleaseId release) {
        return document(release).map(Decisions::read);
    }

    /** Stores a decision and publishes it. */
    Mono<Void> decide(Decision decision) {
        Document entry = Outbox.entry(Topics.DECISIONS, decision.event());
        return store(decision, List.of(entry))
                .then(outbox.flush(decision.event().release().value()));
    }

    /** Takes over what the log says, for a collection that was lost; what is stored already stays. */
    Mono<Void> takeOver(ReleaseDecided event) {
        return find(event.release())
                .map(known -> known.event().decidedAt().isBefore(event.decidedAt()))
                .defaultIfEmpty(true)
                .flatMap(unknown -> unknown ? store(Decision.first(event, null), List.of()) : Mono.empty());
    }

    Mono<Void> sweep() {
        return outbox.sweep();
    }

    private Mono<Void> store(Decision decision, List<Document> outboxEntries) {
        return Mono.defer(() -> document(decision.event().release())
                        .map(known -> replace(known, decision, outboxEntries))
                        .defaultIfEmpty(insert(decision, outboxEntries))
                        .flatMap(write -> write))
                .retryWhen(Retry.backoff(ATTEMPTS, Duration.ofMillis(20)).filter(SomebodyWasFaster.class::isInstance));
    }

    private Mono<Void> insert(Decision decision, List<Document> outboxEntries) {
        Document document = new Document("_id", decision.event().release().value())
                .append("version", 1L)
                .append("state", EventCodec.json().writeValueAsString(decision))
                .append(Outbox.FIELD, outboxEntries);
        return Mono.from(collection.insertOne(document))
                .onErrorMap(Decisions::isDuplicate, e -> new SomebodyWasFaster())
                .then();
    }

    private Mono<Void> replace(Document known, Decision decision, List<Document> outboxEntries) {
        long version = known.getLong("version");
        List<Bson> changes = new ArrayList<>();
        changes.add(Updates.set("version", version + 1));
        changes.add(Updates.set("state", EventCodec.json().writeValueAsString(decision.after(read(known)))));
        outboxEntries.forEach(entry -> changes.add(Updates.push(Outbox.FIELD, entry)));
        return Mono.from(collection.updateOne(
                        Filters.and(Filters.eq("_id", known.get("_id")), Filters.eq("version", version)),
                        Updates.combine(changes)))
                .filter(Decisions::changed)
                .switchIfEmpty(Mono.error(SomebodyWasFaster::new))
                .then();
    }

    private Mono<Document> document(ReleaseId release) {
        return Mono.from(collection.find(Filters.eq("_id", release.value())).first());
    }

    private static boolean changed(UpdateResult result) {
        return result.getMatchedCount() == 1;
    }

    private static boolean isDuplicate(Throwable failure) {
        return failure instanceof MongoWriteException write
                && write.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
    }

    private static Decision read(Document document) {
        return EventCodec.json().readValue(document.getString("state"), Decision.class);
    }

    /** The document changed between reading and writing: read again. */
    private static final class SomebodyWasFaster extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
