package fr.opp.kit.identity;

import fr.opp.contracts.identity.EditionId;
import fr.opp.contracts.identity.Filiere;
import fr.opp.contracts.identity.StructureId;
import fr.opp.contracts.membership.Membership;
import fr.opp.contracts.membership.Role;
import fr.opp.kit.problem.CommonFailure;
import fr.opp.kit.problem.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whoever calls, as the internal token says. A controller takes it as a parameter.
 *
 * @param person id of the person; for an OpenRosa address, of whoever made the address
 * @param name the name the person is shown under
 * @param authenticatedAt when the password was last given
 * @param openRosa set when the call came by an OpenRosa address, which is good for one structure and one edition
 */
public record Caller(
        String person,
        String name,
        Set<Membership> memberships,
        Instant authenticatedAt,
        @Nullable OpenRosaAddress openRosa) {

    /** What an OpenRosa address is good for. */
    public record OpenRosaAddress(StructureId structure, EditionId edition) {}

    public Caller {
        memberships = Set.copyOf(memberships);
    }

    public boolean coordinates(Filiere filiere) {
        return memberships.contains(new Membership(Role.NETWORK, filiere.value()));
    }

    public boolean coordinatesAny() {
        return has(Role.NETWORK);
    }

    public boolean answersFor(StructureId structure) {
        return memberships.contains(new Membership(Role.CONTRIBUTOR, structure.value()));
    }

    public boolean operates() {
        return has(Role.OPERATOR);
    }

    public Set<String> scopes(Role role) {
        return memberships.stream()
                .filter(membership -> membership.role() == role)
                .map(Membership::scope)
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean has(Role role) {
        return memberships.stream().anyMatch(membership -> membership.role() == role);
    }

    public boolean authenticatedWithin(Duration age, Instant now) {
        return !authenticatedAt.plus(age).isBefore(now);
    }

    /** @throws Refusal unless this caller coordinates the filière's network */
    public Caller requireNetworkOf(Filiere filiere) {
        return require(coordinates(filiere));
    }

    /** @throws Refusal unless this caller answers for the structure */
    public Caller requireContributorOf(StructureId structure) {
        return require(answersFor(structure));
    }

    /** @throws Refusal unless the condition holds */
    public Caller require(boolean allowed) {
        if (!allowed) {
            throw new Refusal(new CommonFailure.NotAllowed());
        }
        return this;
    }
}
