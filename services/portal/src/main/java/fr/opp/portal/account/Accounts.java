package fr.opp.portal.account;

import com.mongodb.DuplicateKeyException;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import fr.opp.contracts.identity.PersonId;
import fr.opp.kit.problem.Refusal;
import java.util.UUID;
import org.bson.Document;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The accounts and their passwords. */
@Component
public final class Accounts {
    private final MongoCollection<Document> accounts;
    private final Passwords passwords;
    private final MembershipFeed feed;

    Accounts(MongoCollection<Document> accountCollection, Passwords passwords, MembershipFeed feed) {
        this.accounts = accountCollection;
        this.passwords = passwords;
        this.feed = feed;
    }

    public Mono<Account> find(PersonId person) {
        return document(person).map(AccountDocuments::read);
    }

    public Mono<Account> findByLogin(String login) {
        return documentByLogin(login).map(AccountDocuments::read);
    }

    /** The account whose login and password these are; empty, after as long a time, when there is none. */
    public Mono<Account> authenticate(String login, String password) {
        return documentByLogin(login)
                .flatMap(document -> passwordMatches(document, password))
                .switchIfEmpty(
                        Mono.defer(() -> passwords.matches(password, null).then(Mono.empty())));
    }

    /** The account, if this is its password; empty otherwise. */
    public Mono<Account> confirm(PersonId person, String password) {
        return document(person).flatMap(document -> passwordMatches(document, password));
    }

    /**
     * Makes an account and publishes its memberships.
     *
     * @return the account; fails with {@code account-exists} or {@code weak-password}
     */
    public Mono<Account> create(NewAccount account) {
        PersonId person = new PersonId(UUID.randomUUID().toString());
        return toDocument(person, account)
                .map(document -> feed.announce(document, AccountDocuments.read(document)))
                .flatMap(this::insert)
                .doOnNext(made -> feed.nudge(person))
                .map(AccountDocuments::read);
    }

    /** Sets a password; fails with {@code weak-password}. */
    public Mono<Void> setPassword(PersonId person, String password) {
        return Mono.fromSupplier(() -> PasswordRule.require(password))
                .flatMap(passwords::hash)
                .flatMap(hash -> set(person, AccountDocuments.PASSWORD, hash));
    }

    /** @throws Refusal unless {@link #setPassword} would take the password */
    public void requireAcceptable(String password) {
        PasswordRule.require(password);
    }

    public Mono<Void> setLanguage(PersonId person, String language) {
        return set(person, AccountDocuments.LANGUAGE, language);
    }

    private Mono<Account> passwordMatches(Document document, String password) {
        return passwords
                .matches(password, document.getString(AccountDocuments.PASSWORD))
                .filter(Boolean::booleanValue)
                .map(matched -> AccountDocuments.read(document));
    }

    private Mono<Document> toDocument(PersonId person, NewAccount account) {
        Document document = AccountDocuments.of(person, account);
        String password = account.password();
        if (password == null) {
            return Mono.just(document);
        }
        return Mono.fromSupplier(() -> PasswordRule.require(password))
                .flatMap(passwords::hash)
                .map(hash -> document.append(AccountDocuments.PASSWORD, hash));
    }

    private Mono<Document> insert(Document document) {
        return Mono.from(accounts.insertOne(document))
                .onErrorMap(Accounts::isDuplicate, e -> new Refusal(new AccountFailure.Exists()))
                .thenReturn(document);
    }

    private static boolean isDuplicate(Throwable thrown) {
        return thrown instanceof DuplicateKeyException
                || (thrown instanceof MongoWriteException write
                        && write.getError().getCategory() == ErrorCategory.DUPLICATE_KEY);
    }

    private Mono<Void> set(PersonId person, String field, String value) {
        return Mono.from(accounts.updateOne(Filters.eq("_id", person.value()), Updates.set(field, value)))
                .then();
    }

    private Mono<Document> document(PersonId person) {
        return Mono.from(accounts.find(Filters.eq("_id", person.value())).first());
    }

    private Mono<Document> documentByLogin(String login) {
        return Mono.from(accounts.find(Filters.eq(AccountDocuments.LOGIN, Account.loginOf(login)))
                .first());
    }
}
