package fr.opp.dashboard.directory;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import fr.opp.contracts.identity.Filiere;
import fr.opp.contracts.structure.StructureDescribed;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The collection {@code structures}: {@code _id, offset, filieres, synthetic}. */
@Repository
public class Structures {
    private final MongoCollection<Document> collection;

    Structures(MongoDatabase database) {
        this.collection = database.getCollection("structures");
    }

    /** The filières that these structures belong to. */
    public Mono<Set<String>> filieresOf(Collection<String> structures) {
        return Flux.fromIterable(structures)
                .flatMap(structure ->
                        Mono.from(collection.find(Filters.eq("_id", structure)).first()))
                .flatMapIterable(document -> document.getList("filieres", String.class, List.of()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the structures of a filière are invented ones. */
    public Mono<Boolean> synthetic(Filiere filiere) {
        return Mono.from(collection
                        .find(Filters.and(Filters.eq("filieres", filiere.value()), Filters.eq("synthetic", true)))
                        .first())
                .hasElement();
    }

    Mono<Void> store(StructureDescribed described, long offset) {
        Document document = new Document("_id", described.structure().value())
                .append(
                        "filieres",
                        described.filieres().stream()
                                .map(Filiere::value)
                                .sorted()
                                .toList())
                .append("synthetic", described.synthetic());
        return Later.replace(collection, document, offset);
    }
}
