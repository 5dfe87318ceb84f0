package fr.opp.portal.session;

import fr.opp.contracts.identity.LocalizedText;
import fr.opp.contracts.membership.Role;
import java.time.Instant;
import java.util.List;

/**
 * A session as the interface sees it.
 *
 * @param authTime when the password was last given
 * @param demonstration whether this installation shows invented data
 */
record SessionView(
        String person,
        String displayName,
        String language,
        List<MembershipView> memberships,
        Instant authTime,
        boolean demonstration) {

    /** A membership with the words that name its scope. */
    record MembershipView(Role role, String scope, LocalizedText label) {}
}
