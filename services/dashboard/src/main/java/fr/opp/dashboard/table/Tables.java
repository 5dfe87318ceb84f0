package fr.opp.dashboard.table;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import fr.opp.contracts.event.EventCodec;
import fr.opp.contracts.identity.Filiere;
import fr.opp.contracts.identity.ReleaseId;
import fr.opp.contracts.identity.TableId;
import org.bson.Document;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The collection {@code tables}: {@code _id} = release/table, {@code release, filiere, offset, state} (JSON). */
@Repository
public class Tables {
    private final MongoCollection<Document> collection;

    Tables(MongoDatabase database) {
        this.collection = database.getCollection("tables");
    }

    public Mono<StoredTable> find(ReleaseId release, TableId table) {
        return Mono.from(collection.find(Filters.eq("_id", id(release, table))).first())
                .map(Tables::read);
    }

    /** Tables of a release, by id. */
    public Flux<StoredTable> of(ReleaseId release) {
        return sorted(Flux.from(collection.find(Filters.eq("release", release.value()))));
    }

    /** Tables of a filière, by release and id. */
    public Flux<StoredTable> of(Filiere filiere) {
        return sorted(Flux.from(collection.find(Filters.eq("filiere", filiere.value()))));
    }

    public Flux<StoredTable> all() {
        return sorted(Flux.from(collection.find()));
    }

    /**
     * Stores what the record at an offset says, unless a later record has been applied: records of one table are in one
     * partition, so that offsets tell which is later.
     */
    Mono<Void> store(StoredTable table, long offset) {
        String id = id(table.proposal().release(), table.proposal().table());
        Document document = new Document("_id", id)
                .append("release", table.proposal().release().value())
                .append("filiere", table.proposal().filiere().value())
                .append("offset", offset)
                .append("state", EventCodec.json().writeValueAsString(table));
        return Mono.from(collection.replaceOne(
                        Filters.and(Filters.eq("_id", id), Filters.lt("offset", offset)),
                        document,
                        new ReplaceOptions().upsert(true)))
                .onErrorComplete(Tables::laterIsStored)
                .then();
    }

    private static boolean laterIsStored(Throwable failure) {
        return failure instanceof MongoWriteException write
                && write.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
    }

    private static Flux<StoredTable> sorted(Flux<Document> documents) {
        return documents
                .sort(java.util.Comparator.comparing(document -> document.getString("_id")))
                .map(Tables::read);
    }

    private static StoredTable read(Document document) {
        return EventCodec.json().readValue(document.getString("state"), StoredTable.class);
    }

    private static String id(ReleaseId release, TableId table) {
        return release.value() + "/" + table.value();
    }
}
