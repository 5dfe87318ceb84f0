package fr.opp.portal.invitation;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import fr.opp.contracts.identity.PersonId;
import fr.opp.kit.problem.Refusal;
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

/** Invitations: kept under the hash of their token, for one use and seven days; a new one replaces those before it. */
@Component
final class Invitations {
    private static final int TOKEN_BITS = 128;
    private static final Duration LIFE = Duration.ofDays(7);
    private static final String PERSON = "person";
    private static final String EXPIRES = "expiresAt";

    private final MongoCollection<Document> invitations;
    private final Accounts accounts;
    private final InvitationMail mail;
    private final Clock clock;

    Invitations(MongoDatabase database, Accounts accounts, InvitationMail mail, Clock clock) {
        this.invitations = database.getCollection("invitations");
        this.accounts = accounts;
        this.mail = mail;
        this.clock = clock;
    }

    /** @param address the portal's public address, with which the link starts */
    Mono<Void> invite(Account account, String address) {
        String token = RandomToken.ofBits(TOKEN_BITS);
        String person = account.person().value();
        Document document = new Document("_id", RandomToken.hash(token))
                .append(PERSON, person)
                .append(EXPIRES, Date.from(clock.instant().plus(LIFE)));
        return Mono.from(invitations.deleteMany(Filters.eq(PERSON, person)))
                .then(Mono.from(invitations.insertOne(document)))
                .then(Mono.defer(() -> mail.send(account, address + "/invitation/" + token)));
    }

    /** Uses an invitation; a password that is refused leaves it as it was. */
    Mono<Void> accept(String token, String password) {
        return Mono.fromRunnable(() -> accounts.requireAcceptable(password))
                .then(Mono.defer(() -> take(token)))
                .flatMap(person -> accounts.setPassword(person, password));
    }

    private Mono<PersonId> take(String token) {
        Instant now = clock.instant();
        return Mono.from(invitations.findOneAndDelete(Filters.eq("_id", RandomToken.hash(token))))
                .filter(document -> document.getDate(EXPIRES).toInstant().isAfter(now))
                .map(document -> new PersonId(document.getString(PERSON)))
                .switchIfEmpty(Mono.error(() -> new Refusal(new InvitationFailure.Void())));
    }
}
