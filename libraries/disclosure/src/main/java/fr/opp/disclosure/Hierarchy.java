package fr.opp.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The codes of a dimension and how they add up. A code may be split in several ways (all of a région by département, or
 * by size of commune); each split is an equation that readers of the tables know.
 *
 * @param dimension name of the dimension
 * @param splits which codes add up to which; the root is {@link #ROOT}
 */
public record Hierarchy(String dimension, List<Split> splits) {
    /** The code of a margin. */
    public static final String ROOT = "Total";

    /** The total of {@code children} is {@code parent}. */
    public record Split(String parent, List<String> children) {
        public Split {
            children = List.copyOf(children);
        }
    }

    public Hierarchy {
        splits = List.copyOf(splits);
        Set<String> reached = new TreeSet<>(Set.of(ROOT));
        splits.forEach(split -> reached.addAll(split.children()));
        for (Split split : splits) {
            if (!reached.contains(split.parent())) {
                throw new IllegalArgumentException(
                        "code " + split.parent() + " of dimension " + dimension + " has children but no parent");
            }
        }
    }

    /** A dimension whose codes add up to the total, and no more. */
    public static Hierarchy flat(String dimension, List<String> codes) {
        return new Hierarchy(dimension, List.of(new Split(ROOT, codes)));
    }

    /** A dimension given as parent code → child codes. */
    public static Hierarchy of(String dimension, Map<String, List<String>> children) {
        return new Hierarchy(
                dimension,
                children.entrySet().stream()
                        .map(entry -> new Split(entry.getKey(), entry.getValue()))
                        .sorted(Comparator.comparing(Split::parent))
                        .toList());
    }

    /** Every code but the root, each once. */
    List<String> codes() {
        Set<String> codes = new LinkedHashSet<>();
        splits.forEach(split -> codes.addAll(split.children()));
        return List.copyOf(codes);
    }

    /** For each code, itself and every code above it but the root: the cells that a contribution counts in. */
    Map<String, Set<String>> ancestry() {
        Map<String, Set<String>> above = new LinkedHashMap<>();
        codes().forEach(code -> above.put(code, climb(code)));
        return above;
    }

    private Set<String> climb(String code) {
        Set<String> seen = new LinkedHashSet<>(Set.of(code));
        List<String> open = new ArrayList<>(seen);
        while (!open.isEmpty()) {
            String next = open.removeLast();
            for (Split split : splits) {
                if (split.children().contains(next) && !split.parent().equals(ROOT) && seen.add(split.parent())) {
                    open.add(split.parent());
                }
            }
        }
        return seen;
    }
}
