package fr.opp.portal.directory;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import fr.opp.contracts.edition.Edition;
import fr.opp.contracts.identity.EditionId;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The editions published so far, and whether each still takes answers. */
@Component
public final class Editions {
    private static final String CLOSED = "closed";

    private final MongoCollection<Document> editions;

    Editions(MongoDatabase database) {
        this.editions = database.getCollection("editions");
    }

    /** Whether the edition takes answers; empty when nobody has heard of it, even after a short wait. */
    public Mono<Boolean> isOpen(EditionId edition) {
        return Patience.untilKnown(Mono.from(
                        editions.find(Filters.eq("_id", edition.value())).first()))
                .map(document -> !document.getBoolean(CLOSED, false));
    }

    /** Once closed, an edition stays so, whatever is read again. */
    Mono<Void> remember(Edition edition) {
        Bson change = edition.closed() ? Updates.set(CLOSED, true) : Updates.setOnInsert(CLOSED, false);
        Bson one = Filters.eq("_id", edition.id().value());
        return Mono.from(editions.updateOne(one, change, new UpdateOptions().upsert(true)))
                .then();
    }
}
