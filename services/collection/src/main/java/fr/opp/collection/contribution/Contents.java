package fr.opp.collection.contribution;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import fr.opp.collection.claim.Claims;
import fr.opp.collection.claim.ContributionState;
import fr.opp.collection.keys.ContributionKeys;
import fr.opp.collection.keys.Unopenable;
import fr.opp.contracts.contribution.KeyWrapped;
import fr.opp.contracts.contribution.VersionRecorded;
import fr.opp.contracts.event.EventCodec;
import fr.opp.contracts.event.Topics;
import fr.opp.contracts.identity.ContributionId;
import fr.opp.contracts.identity.Filiere;
import fr.opp.kit.event.Poison;
import fr.opp.kit.problem.CommonFailure;
import fr.opp.kit.problem.Refusal;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Encrypted versions, projected from the log; the owner reads a version that is not projected yet from its claim. */
@Component
public final class Contents {
    private static final int RETRY_SECONDS = 2;

    private final MongoCollection<Document> versions;
    private final Claims claims;
    private final ContributionKeys keys;

    Contents(MongoDatabase database, Claims claims, ContributionKeys keys) {
        this.versions = database.getCollection("versions");
        this.claims = claims;
        this.keys = keys;
    }

    /** Projects a version; it may come again. What no key opens is poison; what is withdrawn is not kept. */
    public Mono<Void> store(Filiere filiere, VersionRecorded version) {
        ContributionState state = claims.stateOf(version.contribution());
        if (state.withdrawn() != null) {
            return drop(version.key());
        }
        requireReadable(filiere, version, state.key());
        Document document = new Document("_id", version.key())
                .append("edition", version.edition().value())
                .append("structure", version.structure().value())
                .append("receivedAt", version.receivedAt().toString())
                .append("ciphertext", version.ciphertext());
        return Mono.from(versions.replaceOne(
                        Filters.eq("_id", version.key()), document, new ReplaceOptions().upsert(true)))
                .doOnNext(done -> claims.projected(version))
                .then();
    }

    private void requireReadable(Filiere filiere, VersionRecorded version, @Nullable KeyWrapped key) {
        if (key == null) {
            throw new Poison("a version whose key is not in the log");
        }
        try {
            String associated = version.key().replace('/', '|') + "|" + Topics.contributions(filiere);
            keys.openVersionKey(filiere, key).open(version.ciphertext(), associated);
        } catch (Unopenable e) {
            throw new Poison("a version that its key does not open");
        }
    }

    public Mono<Void> drop(String key) {
        return Mono.from(versions.deleteOne(Filters.eq("_id", key))).then();
    }

    /** Reads a version; fails when it does not exist, or is on its way into the projection. */
    public Mono<Content> read(Filiere filiere, ContributionId contribution, int version) {
        ContributionState state = claims.stateOf(contribution);
        KeyWrapped key = state.key();
        boolean exists = state.versions().stream().anyMatch(known -> known.number() == version);
        if (key == null || state.withdrawn() != null || !exists) {
            return Mono.error(new Refusal(new CommonFailure.NotFound()));
        }
        String associated = contribution + "|" + version + "|" + Topics.contributions(filiere);
        return ciphertext(contribution, version)
                .map(ciphertext -> keys.openVersionKey(filiere, key).open(ciphertext, associated))
                .map(plain -> EventCodec.json().readValue(plain, Content.class));
    }

    private Mono<String> ciphertext(ContributionId contribution, int version) {
        return Mono.justOrEmpty(claims.unprojected(contribution, version).map(VersionRecorded::ciphertext))
                .switchIfEmpty(Mono.defer(() -> projected(contribution + "/" + version)))
                .switchIfEmpty(Mono.error(() -> new Refusal(new CommonFailure.Unavailable(RETRY_SECONDS))));
    }

    private Mono<String> projected(String key) {
        return Mono.from(versions.find(Filters.eq("_id", key)).first())
                .map(document -> Objects.requireNonNull(document.getString("ciphertext"), "ciphertext"));
    }
}
