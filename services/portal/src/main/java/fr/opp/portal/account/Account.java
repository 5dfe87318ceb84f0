package fr.opp.portal.account;

import fr.opp.contracts.identity.PersonId;
import fr.opp.contracts.membership.Membership;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * A person with an account. It holds no secret.
 *
 * @param login what the person signs in with, in lower case; an e-mail address for whoever was invited
 * @param displayName the name the person is shown under
 * @param language {@code fr} or {@code en}
 * @param active whether a password has been chosen
 */
public record Account(
        PersonId person,
        String login,
        String displayName,
        String language,
        Set<Membership> memberships,
        boolean active) {
    public Account {
        memberships = Set.copyOf(memberships);
    }

    /** One spelling of a login, however it was typed. */
    public static String loginOf(String typed) {
        return Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** A log line that names an account names its id alone. */
    @Override
    public String toString() {
        return "Account[" + person + "]";
    }
}
