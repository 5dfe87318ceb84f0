package fr.opp.portal.openrosa;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import fr.opp.contracts.identity.EditionId;
import fr.opp.contracts.identity.PersonId;
import fr.opp.contracts.identity.StructureId;
import fr.opp.portal.secret.RandomToken;
import fr.opp.portal.start.Preparation;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The store of personal addresses: each under the SHA-256 of its token. */
@Component
final class PersonalAddresses implements Preparation {
    private static final String ID = "id";
    private static final String STRUCTURE = "structure";
    private static final String EDITION = "edition";
    private static final String PERSON = "person";
    private static final String CREATED = "createdAt";
    private static final String USED = "lastUsedAt";
    private static final String REVOKED = "revokedAt";

    private final MongoCollection<Document> tokens;

    PersonalAddresses(MongoDatabase database) {
        this.tokens = database.getCollection("openrosaTokens");
    }

    @Override
    public Mono<Void> prepare() {
        return Mono.from(tokens.createIndex(Indexes.ascending(ID), new IndexOptions().unique(true)))
                .then(Mono.from(tokens.createIndex(Indexes.ascending(STRUCTURE))))
                .then();
    }

    Mono<Void> insert(String token, PersonalAddress address) {
        Document document = new Document("_id", RandomToken.hash(token))
                .append(ID, address.id())
                .append(STRUCTURE, address.structure().value())
                .append(EDITION, address.edition().value())
                .append(PERSON, address.person().value())
                .append(CREATED, Date.from(address.createdAt()));
        return Mono.from(tokens.insertOne(document)).then();
    }

    Mono<PersonalAddress> findByToken(String token) {
        return Mono.from(tokens.find(Filters.eq("_id", RandomToken.hash(token))).first())
                .map(PersonalAddresses::read);
    }

    Mono<PersonalAddress> findById(String id) {
        return Mono.from(tokens.find(Filters.eq(ID, id)).first()).map(PersonalAddresses::read);
    }

    /** Those of a structure, the newest first. */
    Flux<PersonalAddress> ofStructure(StructureId structure) {
        return Flux.from(tokens.find(Filters.eq(STRUCTURE, structure.value())).sort(Sorts.descending(CREATED)))
                .map(PersonalAddresses::read);
    }

    Mono<Void> markUsed(PersonalAddress address, Instant at) {
        return mark(address, USED, at);
    }

    Mono<Void> markRevoked(PersonalAddress address, Instant at) {
        return mark(address, REVOKED, at);
    }

    private Mono<Void> mark(PersonalAddress address, String field, Instant at) {
        return Mono.from(tokens.updateOne(Filters.eq(ID, address.id()), Updates.set(field, Date.from(at))))
                .then();
    }

    private static PersonalAddress read(Document document) {
        return new PersonalAddress(
                document.getString(ID),
                new StructureId(document.getString(STRUCTURE)),
                new EditionId(document.getString(EDITION)),
                new PersonId(document.getString(PERSON)),
                document.getDate(CREATED).toInstant(),
                instant(document.getDate(USED)),
                instant(document.getDate(REVOKED)));
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
