package fr.opp.aggregation.cells;

import fr.opp.aggregation.plan.Layout;
import fr.opp.aggregation.plan.Plan;
import fr.opp.aggregation.plan.UnitReader;
import fr.opp.aggregation.plan.UnitReading;
import fr.opp.contracts.fact.Fact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one edition. Each change takes the old reading of the legal unit out of its cells and puts the new one in,
 * which costs the same however many others there are. Facts that arrive before their plan wait for it.
 */
final class EditionBook {
    private final NavigableMap<String, NavigableMap<String, Fact>> units = new TreeMap<>();
    private final Map<String, String> unitOf = new HashMap<>();
    private CellTotals totals = new CellTotals();
    private @Nullable Layout layout;
    private @Nullable UnitReader reader;
    private long revision;

    /** The fact that now stands for a contribution. */
    void put(String contribution, Fact fact) {
        remove(contribution);
        change(fact.unit(), facts -> facts.put(contribution, fact));
        unitOf.put(contribution, fact.unit());
    }

    /** Nothing stands for the contribution any more. */
    void remove(String contribution) {
        String unit = unitOf.remove(contribution);
        if (unit != null) {
            change(unit, facts -> facts.remove(contribution));
        }
    }

    /** A new plan counts everything anew. */
    void plan(Plan plan) {
        Layout current = layout;
        if (current != null && current.plan().equals(plan)) {
            return;
        }
        layout = new Layout(plan);
        reader = new UnitReader(layout);
        revision++;
        totals = new CellTotals();
        units.keySet().forEach(unit -> readingOf(unit).ifPresent(this::count));
    }

    private void change(String unit, Consumer<NavigableMap<String, Fact>> change) {
        revision++;
        readingOf(unit).ifPresent(this::uncount);
        NavigableMap<String, Fact> facts = units.computeIfAbsent(unit, u -> new TreeMap<>());
        change.accept(facts);
        if (facts.isEmpty()) {
            units.remove(unit);
        }
        readingOf(unit).ifPresent(this::count);
    }

    private void count(UnitReading unit) {
        totals.add(unit, requireLayout());
    }

    private void uncount(UnitReading unit) {
        totals.subtract(unit, requireLayout());
    }

    private Layout requireLayout() {
        Layout current = layout;
        if (current == null) {
            throw new IllegalStateException("nothing is counted before there is a plan");
        }
        return current;
    }

    private Optional<UnitReading> readingOf(String unit) {
        NavigableMap<String, Fact> facts = units.get(unit);
        UnitReader current = reader;
        return current == null || facts == null
                ? Optional.empty()
                : Optional.of(current.read(unit, List.copyOf(facts.values())));
    }

    Optional<Layout> layout() {
        return Optional.ofNullable(layout);
    }

    /** Grows with every change, so that a calculation can tell whether it is still current. */
    long revision() {
        return revision;
    }

    Map<CellKey, Cell> cells() {
        return totals.view();
    }

    /** Every unit as it is now counted, in the order of pseudonyms. */
    List<UnitReading> readings() {
        return units.keySet().stream()
                .map(this::readingOf)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The contributions that make up each unit. */
    Map<String, List<String>> contributions() {
        Map<String, List<String>> all = new TreeMap<>();
        units.forEach((unit, facts) -> all.put(unit, List.copyOf(facts.keySet())));
        return all;
    }

    /** Whether the running totals are what counting all units again gives. */
    boolean isConsistent() {
        CellTotals again = new CellTotals();
        readings().forEach(unit -> again.add(unit, requireLayout()));
        return again.view().equals(totals.view());
    }

    /** The unit of a contribution as it is now counted. */
    Optional<UnitReading> readingOfContribution(String contribution) {
        return Optional.ofNullable(unitOf.get(contribution)).flatMap(this::readingOf);
    }
}
