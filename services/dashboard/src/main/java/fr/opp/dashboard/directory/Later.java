package fr.opp.dashboard.directory;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import org.bson.Document;
import reactor.core.publisher.Mono;

/** Writes that a record applied again, or late, cannot spoil: each document carries the offset of the record behind it. */
final class Later {
    private Later() {}

    static Mono<Void> replace(MongoCollection<Document> collection, Document document, long offset) {
        return Mono.from(collection.replaceOne(
                        Filters.and(Filters.eq("_id", document.get("_id")), Filters.lt("offset", offset)),
                        document.append("offset", offset),
                        new ReplaceOptions().upsert(true)))
                // The upsert of an older record meets the document that a later one has made.
                .onErrorComplete(failure -> failure instanceof MongoWriteException write
                        && write.getError().getCategory() == ErrorCategory.DUPLICATE_KEY)
                .then();
    }
}
