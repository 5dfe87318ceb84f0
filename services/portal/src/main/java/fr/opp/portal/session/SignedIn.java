package fr.opp.portal.session;

import fr.opp.kit.identity.Caller;
import fr.opp.portal.account.Account;
import java.time.Instant;

/**
 * Whoever is signed in. A controller takes it as its {@code @AuthenticationPrincipal}.
 *
 * @param sessionKey the hash under which the session is stored
 * @param authenticatedAt when the password was last given
 */
public record SignedIn(String sessionKey, Account account, Instant authenticatedAt) {
    /** The same person, as the services will see them. */
    public Caller caller() {
        return new Caller(
                account.person().value(), account.displayName(), account.memberships(), authenticatedAt, null);
    }

    @Override
    public String toString() {
        return "SignedIn[" + account.person() + "]";
    }
}
