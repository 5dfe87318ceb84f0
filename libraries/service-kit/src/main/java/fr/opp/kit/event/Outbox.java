package fr.opp.kit.event;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import fr.opp.contracts.Event;
import fr.opp.contracts.event.EventCodec;
import fr.opp.contracts.event.EventType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Events that wait inside the very document whose change they tell, so that one write stores both. Entries are published
 * in order and removed by their number once Kafka has acknowledged them; whoever wrote calls {@link #flush}, and {@link
 * #sweep} does the same for everything at start-up. An event may thus be published twice, never lost.
 */
public final class Outbox {
    public static final String FIELD = "outbox";

    private final MongoCollection<Document> collection;
    private final EventPublisher publisher;

    public Outbox(MongoCollection<Document> collection, EventPublisher publisher) {
        this.collection = collection;
        this.publisher = publisher;
    }

    /** An entry to insert in the field {@value #FIELD} of a new document, which is a list. */
    public static Document entry(String topic, Event event) {
        return new Document("n", new ObjectId().toHexString())
                .append("topic", topic)
                .append("type", EventType.of(event).code())
                .append("data", EventCodec.json().writeValueAsString(event));
    }

    /** The update that appends an entry to an existing document. */
    public static Bson append(String topic, Event event) {
        return Updates.push(FIELD, entry(topic, event));
    }

    /** Publishes what waits in one document. */
    public Mono<Void> flush(Object id) {
        return Mono.from(collection.find(Filters.eq("_id", id)).first())
                .flatMapMany(Outbox::entries)
                .concatMap(entry -> publish(id, entry))
                .then();
    }

    /** Publishes what waits anywhere: what a crash left behind. */
    public Mono<Void> sweep() {
        return Flux.from(collection.find(Filters.exists(FIELD + ".0")))
                .concatMap(document -> flush(Objects.requireNonNull(document.get("_id"))))
                .then();
    }

    private static Flux<Document> entries(Document document) {
        List<Document> waiting = document.getList(FIELD, Document.class, List.of());
        return Flux.fromIterable(waiting);
    }

    private Mono<Void> publish(Object id, Document entry) {
        Event event = EventCodec.read(
                entry.getString("type").getBytes(StandardCharsets.UTF_8),
                entry.getString("data").getBytes(StandardCharsets.UTF_8));
        Bson removal = Updates.pull(FIELD, new Document("n", entry.getString("n")));
        return publisher
                .publish(entry.getString("topic"), event)
                .then(Mono.from(collection.updateOne(Filters.eq("_id", id), removal)))
                .then();
    }
}
