package fr.opp.dashboard.live;

import fr.opp.contracts.identity.Filiere;
import fr.opp.contracts.policy.Audience;
import java.util.Map;
import java.util.Set;

/**
 * Something that open pages should know of.
 *
 * @param type {@code release} or {@code recall}
 * @param audiences who may know, beside the filière's network
 * @param data what the event says
 */
record Notice(String type, Filiere filiere, Set<Audience> audiences, Map<String, String> data) {
    Notice {
        audiences = Set.copyOf(audiences);
        data = Map.copyOf(data);
    }
}
