package fr.opp.portal.account;

import fr.opp.contracts.membership.Membership;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An account to make.
 *
 * @param password absent for whoever will choose it by invitation
 */
public record NewAccount(
        String login, String displayName, @Nullable String password, Set<Membership> memberships) {
    public NewAccount {
        memberships = Set.copyOf(memberships);
    }

    @Override
    public String toString() {
        return "NewAccount";
    }
}
