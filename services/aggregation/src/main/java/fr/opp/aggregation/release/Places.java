package fr.opp.aggregation.release;

import fr.opp.aggregation.plan.Layout;
import fr.opp.disclosure.Coordinates;
import fr.opp.disclosure.Hierarchy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How dimensions of the plan are named to disclosure control. A single choice is a dimension whose codes add up. Each
 * option of a multiple choice is a dimension of its own, {@code dimension=option}, with the codes yes and no: the options
 * do not add up, but those who chose one and those who did not do, and the second are known as soon as the first are.
 */
final class Places {
    private static final String YES = "yes";
    private static final String NO = "no";

    private final Layout layout;
    private final CodeLists codes;

    Places(Layout layout, CodeLists codes) {
        this.layout = layout;
        this.codes = codes;
    }

    List<Hierarchy> hierarchies() {
        List<Hierarchy> hierarchies = new ArrayList<>();
        for (String dimension : layout.dimensions()) {
            if (layout.isMultiple(dimension)) {
                codes.codes(dimension)
                        .forEach(option -> hierarchies.add(Hierarchy.flat(named(dimension, option), List.of(YES, NO))));
            } else {
                hierarchies.add(Hierarchy.flat(dimension, codes.codes(dimension)));
            }
        }
        return hierarchies;
    }

    /** The lists of dimensions that a table becomes: one for each combination of options. */
    List<List<String>> crossings(List<String> dimensions) {
        List<List<String>> crossings = List.of(List.of());
        for (String dimension : dimensions) {
            List<String> names = layout.isMultiple(dimension)
                    ? codes.codes(dimension).stream()
                            .map(option -> named(dimension, option))
                            .toList()
                    : List.of(dimension);
            crossings = crossings.stream()
                    .flatMap(shorter -> names.stream().map(name -> longer(shorter, name)))
                    .toList();
        }
        return crossings;
    }

    /** Where a unit stands, in every dimension. */
    Map<String, String> of(Map<String, List<String>> unit) {
        Map<String, String> place = new LinkedHashMap<>();
        for (String dimension : layout.dimensions()) {
            List<String> own = unit.getOrDefault(dimension, List.of());
            if (layout.isMultiple(dimension)) {
                codes.codes(dimension)
                        .forEach(option -> place.put(named(dimension, option), own.contains(option) ? YES : NO));
            } else {
                place.put(dimension, own.getFirst());
            }
        }
        return place;
    }

    /** Where a cell of a table stands; margins are left out. */
    Coordinates coordinates(Map<String, String> cell) {
        Map<String, String> place = new LinkedHashMap<>();
        cell.forEach((dimension, code) -> {
            if (layout.isMultiple(dimension)) {
                place.put(named(dimension, code), YES);
            } else {
                place.put(dimension, code);
            }
        });
        return Coordinates.of(place);
    }

    private static String named(String dimension, String option) {
        return dimension + "=" + option;
    }

    private static List<String> longer(List<String> list, String last) {
        List<String> longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }
}
