package fr.opp.disclosure.audit;

import java.util.List;
import java.util.Map;

/**
 * Somebody who reads the tables.
 *
 * @param name a pseudonym, or "outsider"
 * @param known items whose value this attacker knows, being alone in them
 * @param atLeast items in which its own contribution is a lower bound
 * @param secrets what this attacker must not find out
 */
public record Attacker(String name, Map<Integer, Long> known, Map<Integer, Long> atLeast, List<Secret> secrets) {
    public Attacker {
        known = Map.copyOf(known);
        atLeast = Map.copyOf(atLeast);
        secrets = List.copyOf(secrets);
    }
}
