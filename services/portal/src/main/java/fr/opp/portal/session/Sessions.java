package fr.opp.portal.session;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import fr.opp.contracts.identity.PersonId;
import fr.opp.portal.account.Account;
import fr.opp.portal.account.Accounts;
import fr.opp.portal.secret.RandomToken;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Sessions as stored: under the hash of their id, so that who reads the database can take none over. */
@Component
final class Sessions {
    private static final int ID_BITS = 256;
    private static final Duration SEEN_PRECISION = Duration.ofMinutes(1);
    private static final String PERSON = "person";
    private static final String AUTHENTICATED = "authenticatedAt";
    private static final String SEEN = "seenAt";

    private final MongoCollection<Document> sessions;
    private final Accounts accounts;
    private final SessionSettings settings;
    private final Clock clock;

    /**
     * A session that has just begun.
     *
     * @param id what the cookie holds, known to nobody else
     */
    record Begun(String id, SignedIn signedIn) {
        @Override
        public String toString() {
            return signedIn.toString();
        }
    }

    Sessions(MongoDatabase database, Accounts accounts, SessionSettings settings, Clock clock) {
        this.sessions = database.getCollection("sessions");
        this.accounts = accounts;
        this.settings = settings;
        this.clock = clock;
    }

    Mono<Begun> begin(Account account) {
        String id = RandomToken.ofBits(ID_BITS);
        Instant now = now();
        SignedIn signedIn = new SignedIn(RandomToken.hash(id), account, now);
        Document document = new Document("_id", signedIn.sessionKey())
                .append(PERSON, account.person().value())
                .append(AUTHENTICATED, Date.from(now))
                .append(SEEN, Date.from(now));
        return Mono.from(sessions.insertOne(document)).thenReturn(new Begun(id, signedIn));
    }

    /** Whoever this session belongs to; empty when it does not exist, has been idle too long, or its account is gone. */
    Mono<SignedIn> find(String id) {
        return Mono.from(sessions.find(Filters.eq("_id", RandomToken.hash(id))).first())
                .filter(document -> seen(document).plus(settings.idle()).isAfter(clock.instant()))
                .flatMap(document -> touch(document).then(toSignedIn(document)));
    }

    /** The password has been given again. */
    Mono<SignedIn> confirm(SignedIn signedIn) {
        Instant now = now();
        return Mono.from(sessions.updateOne(
                        Filters.eq("_id", signedIn.sessionKey()), Updates.set(AUTHENTICATED, Date.from(now))))
                .thenReturn(new SignedIn(signedIn.sessionKey(), signedIn.account(), now));
    }

    Mono<Void> end(String sessionKey) {
        return Mono.from(sessions.deleteOne(Filters.eq("_id", sessionKey))).then();
    }

    /** Removes what nobody can use any more. */
    Mono<Void> forgetIdle() {
        Date limit = Date.from(clock.instant().minus(settings.idle()));
        return Mono.from(sessions.deleteMany(Filters.lt(SEEN, limit))).then();
    }

    private Mono<SignedIn> toSignedIn(Document document) {
        Instant authenticated = document.getDate(AUTHENTICATED).toInstant();
        return accounts.find(new PersonId(document.getString(PERSON)))
                .map(account -> new SignedIn(document.getString("_id"), account, authenticated));
    }

    /** Written at most once a minute: a page makes many requests. */
    private Mono<Void> touch(Document document) {
        Instant now = clock.instant();
        if (seen(document).plus(SEEN_PRECISION).isAfter(now)) {
            return Mono.empty();
        }
        return Mono.from(sessions.updateOne(
                        Filters.eq("_id", document.getString("_id")), Updates.set(SEEN, Date.from(now))))
                .then();
    }

    private static Instant seen(Document document) {
        return document.getDate(SEEN).toInstant();
    }

    /** The store keeps milliseconds; the same instant is told before and after. */
    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }
}
