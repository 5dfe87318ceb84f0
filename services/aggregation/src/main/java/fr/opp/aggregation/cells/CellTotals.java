package fr.opp.aggregation.cells;

import fr.opp.aggregation.plan.Group;
import fr.opp.aggregation.plan.Layout;
import fr.opp.aggregation.plan.Subject;
import fr.opp.aggregation.plan.UnitReading;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Running totals of cells, exact under addition and subtraction. An empty cell is not kept. */
final class CellTotals {
    private final Map<CellKey, Cell> cells = new HashMap<>();

    void add(UnitReading unit, Layout layout) {
        unit.amounts()
                .forEach((subject, amount) -> groups(unit, subject, layout)
                        .forEach(group -> update(new CellKey(subject, group), cell -> cell.plus(amount))));
    }

    void subtract(UnitReading unit, Layout layout) {
        unit.amounts()
                .forEach((subject, amount) -> groups(unit, subject, layout)
                        .forEach(group -> update(new CellKey(subject, group), cell -> cell.minus(amount))));
    }

    /** A group that several tables share is one cell. */
    private static Set<Group> groups(UnitReading unit, Subject subject, Layout layout) {
        Set<Group> groups = new LinkedHashSet<>();
        layout.groupings(subject).forEach(dimensions -> groups.addAll(unit.groups(dimensions)));
        return groups;
    }

    private void update(CellKey key, UnaryOperator<Cell> change) {
        Cell changed = change.apply(cells.getOrDefault(key, Cell.EMPTY));
        if (changed.isEmpty()) {
            cells.remove(key);
        } else {
            cells.put(key, changed);
        }
    }

    Map<CellKey, Cell> view() {
        return Collections.unmodifiableMap(cells);
    }
}
