package fr.opp.xlsform.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Immutable copies that keep the order of the columns, which {@link Map#copyOf} does not. */
final class Ordered {
    private Ordered() {}

    static <V> Map<String, V> copy(Map<String, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** The first with the entries of the second added or put in their place. */
    static <V> Map<String, V> merge(Map<String, V> first, Map<String, V> second) {
        Map<String, V> merged = new LinkedHashMap<>(first);
        merged.putAll(second);
        return merged;
    }
}
