package fr.opp.contracts.membership;

import fr.opp.contracts.Event;
import fr.opp.contracts.identity.PersonId;
import java.util.Set;

/**
 * All memberships of a person ({@code opp.portal.memberships}, key: person). No e-mail, and no name beyond the one the
 * person chose to be shown under.
 */
public record MembershipsChanged(PersonId person, String displayName, Set<Membership> memberships) implements Event {
    public MembershipsChanged {
        memberships = Set.copyOf(memberships);
    }

    @Override
    public String key() {
        return person.value();
    }
}
