package fr.opp.dashboard.directory;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import fr.opp.contracts.edition.Edition;
import fr.opp.contracts.event.EventCodec;
import fr.opp.contracts.identity.EditionId;
import org.bson.Document;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The collection {@code editions}: {@code _id, offset, state} (the table plan in JSON; the form is not kept). */
@Repository
public class Plans {
    private final MongoCollection<Document> collection;

    Plans(MongoDatabase database) {
        this.collection = database.getCollection("editions");
    }

    public Mono<Plan> of(EditionId edition) {
        return Mono.from(collection.find(Filters.eq("_id", edition.value())).first())
                .map(document -> EventCodec.json().readValue(document.getString("state"), Plan.class));
    }

    Mono<Void> store(Edition edition, long offset) {
        Document document = new Document("_id", edition.id().value())
                .append("state", EventCodec.json().writeValueAsString(Plan.of(edition)));
        return Later.replace(collection, document, offset);
    }
}
