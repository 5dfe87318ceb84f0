package fr.opp.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;

/** Enumerates the cells of a family's tables and adds contributions up, each unit once per cell. */
final class Tabulation {
    private final Map<String, Hierarchy> hierarchies;
    private final Map<String, Map<String, Set<String>>> ancestries = new HashMap<>();
    private final Populations populations;
    private final List<Contribution> contributions;
    private final Map<Series, Set<List<String>>> crossings = new TreeMap<>();
    private final Set<String> naturalPersons = new HashSet<>();

    Tabulation(Map<String, Hierarchy> hierarchies, List<TableShape> shapes, List<Contribution> contributions) {
        this.hierarchies = hierarchies;
        this.populations = new Populations(shapes, contributions);
        this.contributions = contributions;
        hierarchies.forEach((dimension, hierarchy) -> ancestries.put(dimension, hierarchy.ancestry()));
        Stream.concat(shapes.stream(), populations.shapes().stream()).forEach(this::addCrossings);
        contributions.stream()
                .filter(Contribution::naturalPerson)
                .forEach(contribution -> naturalPersons.add(contribution.unit()));
    }

    /** A table with its margins is one crossing for each subset of its dimensions. */
    private void addCrossings(TableShape shape) {
        List<String> dimensions = shape.dimensions().stream().sorted().toList();
        dimensions.forEach(this::hierarchy);
        for (int subset = 0; subset < 1 << dimensions.size(); subset++) {
            List<String> kept = new ArrayList<>();
            for (int i = 0; i < dimensions.size(); i++) {
                if ((subset >> i & 1) == 1) {
                    kept.add(dimensions.get(i));
                }
            }
            crossings.computeIfAbsent(shape.series(), series -> new HashSet<>()).add(kept);
        }
    }

    Hierarchy hierarchy(String dimension) {
        Hierarchy hierarchy = hierarchies.get(dimension);
        if (hierarchy == null) {
            throw new InconsistentTables("dimension " + dimension + " has no codes");
        }
        return hierarchy;
    }

    List<String> dimensions() {
        return List.copyOf(hierarchies.keySet());
    }

    Populations populations() {
        return populations;
    }

    FamilyCell.Role role(Series series) {
        return populations.role(series);
    }

    /** Every cell, in a stable order. */
    Set<CellKey> keys() {
        Set<CellKey> keys = new TreeSet<>();
        crossings.forEach((series, subsets) -> subsets.forEach(
                dimensions -> everywhere(dimensions).forEach(place -> keys.add(new CellKey(series, place)))));
        return keys;
    }

    private List<Coordinates> everywhere(List<String> dimensions) {
        return product(dimensions, dimension -> hierarchy(dimension).codes());
    }

    /** For each cell that somebody contributes to, what each unit brings. */
    Map<CellKey, Map<String, Long>> contributors() {
        Map<CellKey, Map<String, Long>> values = new HashMap<>();
        for (Contribution contribution : contributions) {
            for (Series series : populations.seriesOf(contribution)) {
                for (List<String> dimensions : crossings.getOrDefault(series, Set.of())) {
                    product(dimensions, dimension -> codesAbove(contribution, dimension))
                            .forEach(place -> values.computeIfAbsent(new CellKey(series, place), key -> new TreeMap<>())
                                    .merge(contribution.unit(), amount(series, contribution), merge(series)));
                }
            }
        }
        return values;
    }

    private static long amount(Series series, Contribution contribution) {
        return series.counts() ? 1 : contribution.value();
    }

    private static BinaryOperator<Long> merge(Series series) {
        return series.counts() ? (one, same) -> one : Math::addExact;
    }

    private Set<String> codesAbove(Contribution contribution, String dimension) {
        String code = contribution.codes().get(dimension);
        Set<String> above = code == null
                ? null
                : ancestries.getOrDefault(dimension, Map.of()).get(code);
        if (above == null) {
            throw new InconsistentTables("a contribution to variable \"" + contribution.variable()
                    + "\" has no known code in dimension " + dimension);
        }
        return above;
    }

    int naturalPersonsAmong(Map<String, Long> contributors) {
        return (int)
                contributors.keySet().stream().filter(naturalPersons::contains).count();
    }

    private static List<Coordinates> product(
            List<String> dimensions, Function<String, ? extends Iterable<String>> codes) {
        List<Coordinates> places = List.of(Coordinates.TOTAL);
        for (String dimension : dimensions) {
            List<Coordinates> longer = new ArrayList<>();
            for (Coordinates place : places) {
                codes.apply(dimension).forEach(code -> longer.add(place.with(dimension, code)));
            }
            places = longer;
        }
        return places;
    }
}
