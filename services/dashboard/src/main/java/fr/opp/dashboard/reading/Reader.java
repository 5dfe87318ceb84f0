package fr.opp.dashboard.reading;

import fr.opp.contracts.identity.Filiere;
import fr.opp.contracts.membership.Role;
import fr.opp.contracts.policy.Audience;
import fr.opp.kit.identity.Caller;
import java.util.EnumSet;
import java.util.Set;

/**
 * Somebody who reads tables.
 *
 * @param caller who it is
 * @param filieres the filières of the structures that this person answers for
 */
public record Reader(Caller caller, Set<String> filieres) {
    public Reader {
        filieres = Set.copyOf(filieres);
    }

    /**
     * The audiences whose tables of a filière this person reads: its network and its contributors those for the network;
     * groups, other networks and other contributors those for the Coreps. The operator reads none.
     */
    public Set<Audience> audiencesIn(Filiere filiere) {
        if (coordinates(filiere)) {
            return EnumSet.allOf(Audience.class);
        }
        if (filieres.contains(filiere.value())) {
            return EnumSet.of(Audience.NETWORK, Audience.COREPS);
        }
        boolean ofAnotherFiliere = caller.coordinatesAny() || !filieres.isEmpty();
        return ofAnotherFiliere || caller.has(Role.GROUP)
                ? EnumSet.of(Audience.COREPS)
                : EnumSet.noneOf(Audience.class);
    }

    /** Whether one of these audiences is this person's. */
    public boolean isAmong(Set<Audience> audiences, Filiere filiere) {
        return audiencesIn(filiere).stream().anyMatch(audiences::contains);
    }

    public boolean coordinates(Filiere filiere) {
        return caller.coordinates(filiere);
    }
}
