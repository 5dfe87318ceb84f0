package fr.opp.disclosure;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where a cell stands: dimension → code, margins left out. Two tables that share dimensions share the cells with equal
 * coordinates; the grand total has none.
 */
public record Coordinates(SortedMap<String, String> codes) implements Comparable<Coordinates> {
    public static final Coordinates TOTAL = new Coordinates(new TreeMap<>());

    public Coordinates {
        codes = withoutMargins(codes);
    }

    public static Coordinates of(Map<String, String> codes) {
        return new Coordinates(new TreeMap<>(codes));
    }

    public static Coordinates of(String dimension, String code) {
        return of(Map.of(dimension, code));
    }

    /** The code in a dimension, the root's for a margin. */
    public String code(String dimension) {
        return codes.getOrDefault(dimension, Hierarchy.ROOT);
    }

    /** The same place with another code in one dimension. */
    public Coordinates with(String dimension, String code) {
        TreeMap<String, String> changed = new TreeMap<>(codes);
        changed.put(dimension, code);
        return new Coordinates(changed);
    }

    @Override
    public int compareTo(Coordinates other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return codes.isEmpty() ? Hierarchy.ROOT : codes.toString();
    }

    private static SortedMap<String, String> withoutMargins(Map<String, String> codes) {
        TreeMap<String, String> kept = new TreeMap<>(codes);
        kept.values().removeIf(Hierarchy.ROOT::equals);
        return Collections.unmodifiableSortedMap(kept);
    }
}
