package fr.opp.demonstration.loader;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * What contributors choose before they send. Most keep what the edition proposes (accounts, staff and working conditions
 * for the network alone); a good share open them to the Coreps, some to research as well; a few keep a section to
 * themselves.
 */
final class Policies {
    private static final List<String> COREPS = List.of("reseau", "coreps");
    private static final List<String> RESEARCH = List.of("reseau", "coreps", "recherche");
    private static final Map<String, List<String>> OPEN =
            Map.of("budget", COREPS, "emploi", COREPS, "hsct", COREPS, "ouverture", COREPS);
    private static final Map<String, List<String>> WIDE_OPEN = Map.of(
            "identite", RESEARCH,
            "activite", RESEARCH,
            "filiere", RESEARCH,
            "publics", RESEARCH,
            "budget", RESEARCH,
            "emploi", RESEARCH,
            "hsct", RESEARCH,
            "ouverture", RESEARCH);
    private static final Map<String, List<String>> RESERVED =
            Map.of("budget", List.of(), "activite", List.of("reseau"));

    private Policies() {}

    /** The sections that this contributor decides otherwise than proposed; empty when nothing is changed. */
    static Optional<Map<String, List<String>>> of(int structure, long seed) {
        double rank = new Random(seed * 7919 + structure * 104_729L).nextDouble();
        if (rank < .30) {
            return Optional.of(OPEN);
        }
        if (rank < .40) {
            return Optional.of(WIDE_OPEN);
        }
        return rank < .46 ? Optional.of(RESERVED) : Optional.empty();
    }
}
