package fr.opp.collection.structure;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import fr.opp.collection.keys.ContributionKeys;
import fr.opp.contracts.event.Topics;
import fr.opp.contracts.identity.Filiere;
import fr.opp.contracts.identity.StructureId;
import fr.opp.contracts.structure.StructureDescribed;
import fr.opp.kit.event.EventPublisher;
import fr.opp.kit.event.Outbox;
import fr.opp.kit.problem.CommonFailure;
import fr.opp.kit.problem.Refusal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The structures that are known. What is entered once does not change, so it is kept in memory once it was read. */
@Component
public final class Directory {
    private final MongoCollection<Document> structures;
    private final Outbox outbox;
    private final ContributionKeys keys;
    private final Map<StructureId, Structure> known = new ConcurrentHashMap<>();

    Directory(MongoDatabase database, EventPublisher publisher, ContributionKeys keys) {
        this.structures = database.getCollection("structures");
        this.outbox = new Outbox(structures, publisher);
        this.keys = keys;
    }

    /** Empty when there is no such structure. */
    public Mono<Structure> find(StructureId id) {
        return Mono.justOrEmpty(known.get(id)).switchIfEmpty(Mono.defer(() -> read(id)));
    }

    /** Fails when there is no such structure. */
    public Mono<Structure> require(StructureId id) {
        return find(id).switchIfEmpty(Mono.error(() -> new Refusal(new CommonFailure.NotFound())));
    }

    public Mono<List<Structure>> of(Filiere filiere) {
        return Flux.from(structures.find(Filters.eq("filieres", filiere.value())))
                .map(StructureDocuments::read)
                .collectList();
    }

    /** Pseudonym of the structure's legal unit. */
    public String unitOf(Structure structure) {
        return keys.pseudonym(structure.siret().siren());
    }

    /** Enters a structure and publishes it. */
    Mono<Structure> enter(Structure structure) {
        Document document = StructureDocuments.write(structure)
                .append(Outbox.FIELD, List.of(Outbox.entry(Topics.STRUCTURES, describe(structure))));
        return Mono.from(structures.insertOne(document))
                .then(outbox.flush(structure.structure().value()))
                .thenReturn(structure);
    }

    /** Publishes what a crash left behind. */
    @EventListener(ApplicationReadyEvent.class)
    Mono<Void> sweep() {
        return outbox.sweep();
    }

    private Mono<Structure> read(StructureId id) {
        return Mono.from(structures.find(Filters.eq("_id", id.value())).first())
                .map(StructureDocuments::read)
                .doOnNext(structure -> known.put(id, structure));
    }

    private StructureDescribed describe(Structure structure) {
        return new StructureDescribed(
                structure.structure(),
                unitOf(structure),
                structure.name(),
                structure.type(),
                structure.commune().code(),
                structure.departement().code(),
                structure.epci(),
                structure.filieres(),
                structure.synthetic());
    }
}
