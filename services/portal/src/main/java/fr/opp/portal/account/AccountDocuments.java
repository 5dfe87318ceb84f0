package fr.opp.portal.account;

import fr.opp.contracts.identity.PersonId;
import fr.opp.contracts.membership.Membership;
import java.util.List;
import java.util.stream.Collectors;
import org.bson.Document;

/** Accounts as documents, and back. */
final class AccountDocuments {
    static final String LOGIN = "login";
    static final String PASSWORD = "password";
    static final String LANGUAGE = "language";
    static final String MEMBERSHIPS = "memberships";
    private static final String DISPLAY_NAME = "displayName";

    private AccountDocuments() {}

    /** A new account's document, without password. */
    static Document of(PersonId person, NewAccount account) {
        return new Document("_id", person.value())
                .append(LOGIN, Account.loginOf(account.login()))
                .append(DISPLAY_NAME, account.displayName())
                .append(LANGUAGE, "fr")
                .append(
                        MEMBERSHIPS,
                        account.memberships().stream()
                                .map(Membership::claim)
                                .sorted()
                                .toList());
    }

    static Account read(Document document) {
        return new Account(
                new PersonId(document.getString("_id")),
                document.getString(LOGIN),
                document.getString(DISPLAY_NAME),
                document.getString(LANGUAGE),
                document.getList(MEMBERSHIPS, String.class, List.of()).stream()
                        .map(Membership::ofClaim)
                        .collect(Collectors.toUnmodifiableSet()),
                document.getString(PASSWORD) != null);
    }
}
