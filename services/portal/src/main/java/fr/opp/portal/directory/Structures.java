package fr.opp.portal.directory;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import fr.opp.contracts.identity.Filiere;
import fr.opp.contracts.structure.StructureDescribed;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Names and filières of the structures of the directory. */
@Component
public final class Structures {
    private static final String NAME = "name";
    private static final String FILIERES = "filieres";

    private final MongoCollection<Document> structures;

    Structures(MongoDatabase database) {
        this.structures = database.getCollection("structures");
    }

    /** The name of a structure; empty when it is not known yet. */
    Mono<String> name(String structure) {
        return find(structure).map(document -> document.getString(NAME));
    }

    /** The filières of a structure; empty when nobody has heard of it, even after a short wait. */
    public Mono<Set<Filiere>> filieres(String structure) {
        return Patience.untilKnown(find(structure))
                .map(document -> document.getList(FILIERES, String.class, List.of()).stream()
                        .map(Filiere::new)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private Mono<Document> find(String structure) {
        return Mono.from(structures.find(Filters.eq("_id", structure)).first());
    }

    Mono<Void> remember(StructureDescribed structure) {
        String id = structure.structure().value();
        Document document = new Document("_id", id)
                .append(NAME, structure.name())
                .append(
                        FILIERES,
                        structure.filieres().stream().map(Filiere::value).toList());
        return Mono.from(structures.replaceOne(Filters.eq("_id", id), document, new ReplaceOptions().upsert(true)))
                .then();
    }
}
