package fr.opp.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes down every equation between the cells of a family. */
final class Equations {
    private final List<FamilyCell> cells;
    private final Tabulation tabulation;
    private final long tolerance;
    private final Map<CellKey, Integer> numbers = new HashMap<>();
    private final List<Sum> sums = new ArrayList<>();

    Equations(List<FamilyCell> cells, Tabulation tabulation, long tolerance) {
        this.cells = cells;
        this.tabulation = tabulation;
        this.tolerance = tolerance;
        for (int number = 0; number < cells.size(); number++) {
            numbers.put(cells.get(number).key(), number);
        }
    }

    List<Sum> sums() {
        for (int number = 0; number < cells.size(); number++) {
            addSplits(number);
        }
        tabulation.populations().links().forEach(this::addLink);
        return sums;
    }

    /** A cell is the sum of what replaces one of its codes, wherever all of those are cells too. */
    private void addSplits(int number) {
        CellKey key = cells.get(number).key();
        for (String dimension : tabulation.dimensions()) {
            for (Hierarchy.Split split : tabulation.hierarchy(dimension).splits()) {
                if (split.parent().equals(key.coordinates().code(dimension))) {
                    add(
                            number,
                            split.children().stream()
                                    .map(code -> new CellKey(
                                            key.series(), key.coordinates().with(dimension, code)))
                                    .toList());
                }
            }
        }
    }

    private void addLink(Populations.Link link) {
        Set<Coordinates> places = new HashSet<>();
        cells.stream()
                .filter(cell -> cell.key().series().equals(link.parts().getLast()))
                .forEach(cell -> places.add(cell.key().coordinates()));
        places.stream()
                .sorted()
                .forEach(place -> add(
                        numbers.getOrDefault(new CellKey(link.whole(), place), -1),
                        link.parts().stream()
                                .map(part -> new CellKey(part, place))
                                .toList()));
    }

    private void add(int total, List<CellKey> keys) {
        if (total < 0 || !numbers.keySet().containsAll(keys)) {
            return;
        }
        List<Integer> parts = keys.stream().map(numbers::get).toList();
        long sum = parts.stream().mapToLong(part -> value(part)).reduce(0, Math::addExact);
        long overlap = sum - value(total);
        boolean distinctUnits = cells.get(total).key().series().counts()
                && parts.stream()
                        .anyMatch(part -> !cells.get(part).contributors().isEmpty());
        if (overlap != 0 && !distinctUnits && Math.abs(overlap) > tolerance) {
            throw new InconsistentTables("the parts of " + cells.get(total).key() + " do not add up to it");
        }
        sums.add(new Sum(total, parts, overlap));
    }

    private long value(int number) {
        return cells.get(number).aggregate().value();
    }
}
