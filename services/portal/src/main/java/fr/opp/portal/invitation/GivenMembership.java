package fr.opp.portal.invitation;

import fr.opp.contracts.membership.Membership;
import fr.opp.contracts.membership.Role;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A membership as given: role and scope may be anything. */
record GivenMembership(@Nullable String role, @Nullable String scope) {
    private static final Pattern STRUCTURE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern GROUP = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** @return empty when there is no such role, or the role has no such scope */
    Optional<Membership> read(List<String> filieres) {
        String given = scope == null ? "" : scope;
        return readRole()
                .filter(known -> switch (known) {
                    case NETWORK -> filieres.contains(given);
                    case CONTRIBUTOR -> STRUCTURE.matcher(given).matches();
                    case GROUP -> GROUP.matcher(given).matches();
                    case OPERATOR -> given.isEmpty();
                })
                .map(known -> new Membership(known, given));
    }

    private Optional<Role> readRole() {
        for (Role known : Role.values()) {
            if (known.name().equals(role)) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }
}
