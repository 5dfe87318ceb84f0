package fr.opp.portal.openrosa;

import fr.opp.contracts.identity.EditionId;
import fr.opp.contracts.identity.PersonId;
import fr.opp.contracts.identity.StructureId;
import fr.opp.contracts.membership.Membership;
import fr.opp.contracts.membership.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A personal OpenRosa address as kept: all but its token.
 *
 * @param id what the address is managed by; useless as a token
 * @param person who made it, on whose behalf it submits
 */
record PersonalAddress(
        String id,
        StructureId structure,
        EditionId edition,
        PersonId person,
        Instant createdAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt) {

    boolean revoked() {
        return revokedAt != null;
    }

    /** What its maker must still be for the address to work. */
    Membership neededMembership() {
        return new Membership(Role.CONTRIBUTOR, structure.value());
    }
}
