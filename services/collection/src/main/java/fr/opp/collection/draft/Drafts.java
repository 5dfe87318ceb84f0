package fr.opp.collection.draft;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import fr.opp.collection.claim.Claims;
import fr.opp.contracts.edition.Edition;
import fr.opp.contracts.identity.ContributionId;
import fr.opp.contracts.identity.EditionId;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Drafts, ciphertext at rest. */
@Component
public final class Drafts {
    private final MongoCollection<Document> drafts;
    private final Claims claims;

    Drafts(MongoDatabase database, Claims claims) {
        this.drafts = database.getCollection("drafts");
        this.claims = claims;
    }

    Mono<Draft> save(Edition edition, Draft draft, byte[] xml) {
        String id = draft.contribution().value();
        return claims.versionKey(edition.filiere(), draft.contribution())
                .map(key -> new Document("_id", id)
                        .append("edition", edition.id().value())
                        .append("answered", draft.answered())
                        .append("total", draft.total())
                        .append("savedAt", draft.savedAt().toString())
                        .append("ciphertext", key.seal(xml, associated(draft.contribution()))))
                .flatMap(document -> Mono.from(
                        drafts.replaceOne(Filters.eq("_id", id), document, new ReplaceOptions().upsert(true))))
                .thenReturn(draft);
    }

    /** The XML of a draft; empty when there is none. */
    Mono<byte[]> read(Edition edition, ContributionId contribution) {
        return Mono.from(drafts.find(Filters.eq("_id", contribution.value())).first())
                .map(document -> Objects.requireNonNull(document.getString("ciphertext"), "ciphertext"))
                .flatMap(ciphertext -> claims.versionKey(edition.filiere(), contribution)
                        .map(key -> key.open(ciphertext, associated(contribution))));
    }

    /** What is known of the drafts of an edition, by contribution. */
    public Mono<Map<ContributionId, Draft>> of(EditionId edition) {
        return Flux.from(drafts.find(Filters.eq("edition", edition.value()))
                        .projection(Projections.exclude("ciphertext")))
                .map(Drafts::toDraft)
                .collectMap(Draft::contribution);
    }

    /** What is known of one draft; empty when there is none. */
    public Mono<Draft> find(ContributionId contribution) {
        return Mono.from(drafts.find(Filters.eq("_id", contribution.value())).first())
                .map(Drafts::toDraft);
    }

    public Mono<Void> discard(ContributionId contribution) {
        return Mono.from(drafts.deleteOne(Filters.eq("_id", contribution.value())))
                .then();
    }

    private static String associated(ContributionId contribution) {
        return contribution + "|draft";
    }

    private static Draft toDraft(Document document) {
        return new Draft(
                new ContributionId(Objects.requireNonNull(document.getString("_id"), "_id")),
                document.getInteger("answered", 0),
                document.getInteger("total", 0),
                Instant.parse(Objects.requireNonNull(document.getString("savedAt"), "savedAt")));
    }
}
