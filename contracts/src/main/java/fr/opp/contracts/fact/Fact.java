package fr.opp.contracts.fact;

import fr.opp.contracts.identity.ContributionId;
import fr.opp.contracts.identity.EditionId;
import fr.opp.contracts.policy.Audience;
import java.util.Map;
import java.util.Set;

/**
 * What aggregation may know of a contribution, in the clear only inside collection (which derives it) and aggregation
 * (which counts it). No free text, no name, no SIRET.
 *
 * @param unit pseudonym of the legal unit: HMAC of the SIREN, the same across filières of a platform
 * @param naturalPerson a sole trader, for whom the higher threshold holds
 * @param audiences per section, the audiences whose tables it may count in; sections that none may use are absent
 * @param values per section present in {@code audiences}, the value of each of its variables
 */
public record Fact(
        ContributionId contribution,
        EditionId edition,
        String unit,
        boolean naturalPerson,
        Map<String, Set<Audience>> audiences,
        Map<String, Map<String, FactValue>> values) {
    public Fact {
        audiences = Map.copyOf(audiences);
        values = Map.copyOf(values);
    }
}
