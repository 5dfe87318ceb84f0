package fr.opp.contracts.event;

import fr.opp.contracts.identity.Filiere;
import java.util.regex.Pattern;

/**
 * Names of the topics. The event catalogue in {@code docs/architecture/events.md} says what each holds, its key and its
 * cleanup. Per-filière topics all have the same number of partitions.
 */
public final class Topics {
    public static final String EDITIONS = "opp.survey.editions";
    public static final String MEMBERSHIPS = "opp.portal.memberships";
    public static final String STRUCTURES = "opp.collection.structures";
    public static final String ACCESS = "opp.collection.access";
    public static final String SETTLEMENTS = "opp.collection.settlements";
    public static final String CELLS = "opp.aggregation.cells";
    public static final String CANDIDATES = "opp.aggregation.candidates";
    public static final String DECISIONS = "opp.dashboard.decisions";

    /** Facts and fact keys of every filière, and not their dead letters. */
    public static final Pattern FACTS_AND_KEYS = Pattern.compile("opp\\.collection\\.(facts|factkeys)\\.[a-z0-9-]+");

    public static final Pattern CONTRIBUTIONS = Pattern.compile("opp\\.collection\\.contributions\\.[a-z0-9-]+");
    public static final Pattern POLICIES = Pattern.compile("opp\\.collection\\.policies\\.[a-z0-9-]+");

    private Topics() {}

    public static String contributions(Filiere filiere) {
        return "opp.collection.contributions." + filiere;
    }

    public static String policies(Filiere filiere) {
        return "opp.collection.policies." + filiere;
    }

    public static String keys(Filiere filiere) {
        return "opp.collection.keys." + filiere;
    }

    public static String facts(Filiere filiere) {
        return "opp.collection.facts." + filiere;
    }

    public static String factKeys(Filiere filiere) {
        return "opp.collection.factkeys." + filiere;
    }

    public static String deadLetters(String topic) {
        return topic + ".dlt";
    }
}
