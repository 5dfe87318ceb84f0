package fr.opp.aggregation.plan;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The units that share some codes: {@code {departement=31, type_groupe=LIEU}}. A dimension that is not named is not
 * restricted, so that a margin is the same group in every table that shows it.
 */
public record Group(Map<String, String> codes) {
    /** Every unit. */
    public static final Group ALL = new Group(Map.of());

    public Group {
        codes = Collections.unmodifiableMap(new TreeMap<>(codes));
    }

    public Group with(String dimension, String code) {
        Map<String, String> narrower = new TreeMap<>(codes);
        narrower.put(dimension, code);
        return new Group(narrower);
    }

    public Group without(String dimension) {
        Map<String, String> wider = new TreeMap<>(codes);
        wider.remove(dimension);
        return new Group(wider);
    }
}
