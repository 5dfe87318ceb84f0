package fr.opp.disclosure.audit;

import fr.opp.disclosure.lp.LinearProgram;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;

/** Everything that one attacker holds possible for the items of one component, as a linear programme. */
final class Programme {
    /** The solver works with tolerances of 1e-7, so the largest number that it sees stays near a million. */
    private static final double LARGEST = 1e6;

    /** What nothing bounds is kept within this many times the largest number around, so that every programme ends. */
    private static final double BOX = 100;

    private final Component component;
    private final PublicView view;
    private final Bounds bounds;
    private final LinearProgram programme;
    private final Map<Integer, Integer> columns = new HashMap<>();
    private final double scale;
    private final double endless;

    Programme(PublicView view, Bounds bounds, Component component, List<Secret> secrets) {
        this.view = view;
        this.bounds = bounds;
        this.component = component;
        component.items().forEach(item -> columns.put(item, columns.size()));
        double size = size(secrets);
        this.endless = BOX * size;
        this.scale = allWhole() ? 1 : Math.max(1, size / LARGEST);
        this.programme = new LinearProgram(columns.size());
        component.equations().forEach(equation -> addRow(view.equations().get(equation)));
        component.items().forEach(this::release);
    }

    private boolean allWhole() {
        return component.items().stream()
                .allMatch(item -> view.items().get(item).nature() == PublicView.Nature.WHOLE);
    }

    private double size(List<Secret> secrets) {
        double size = 1;
        for (int item : component.items()) {
            size = Math.max(size, finite(bounds.low(item)));
            size = Math.max(size, finite(bounds.high(item)));
        }
        for (int equation : component.equations()) {
            size = Math.max(size, Math.abs(known(view.equations().get(equation))));
        }
        for (Secret secret : secrets) {
            size = Math.max(size, Math.max(Math.abs(secret.low()), Math.abs(secret.high())));
        }
        return size;
    }

    private static double finite(double bound) {
        return Double.isInfinite(bound) ? 0 : Math.abs(bound);
    }

    /** What the items of an equation that are not open add up to. */
    private double known(PublicView.Equation equation) {
        double known = 0;
        for (int part : equation.parts()) {
            known += columns.containsKey(part) ? 0 : bounds.low(part);
        }
        return known - (columns.containsKey(equation.total()) ? 0 : bounds.low(equation.total()));
    }

    private void addRow(PublicView.Equation equation) {
        int row = programme.row((equation.overlap() - known(equation)) / scale);
        for (int part : equation.parts()) {
            term(row, part, 1);
        }
        term(row, equation.total(), -1);
    }

    private void term(int row, int item, double sign) {
        Integer column = columns.get(item);
        if (column != null) {
            programme.term(row, column, sign);
        }
    }

    private void release(int item) {
        bound(item, Math.max(bounds.low(item), -endless), Math.min(bounds.high(item), endless));
    }

    private void bound(int item, double low, double high) {
        programme.bound(columnOf(item), low / scale, high / scale);
    }

    private int columnOf(int item) {
        Integer column = columns.get(item);
        if (column == null) {
            throw new IllegalArgumentException("item " + item + " is in another component");
        }
        return column;
    }

    /** How far a solution may be off, in the units of the tables. */
    double tolerance() {
        return 2e-6 * scale;
    }

    /** A possible state of all items that makes {@code weight · items} as large as can be. */
    Solution farthest(IntToDoubleFunction weight) {
        component.items().forEach(item -> programme.cost(columnOf(item), -weight.applyAsDouble(item)));
        return solve().orElseThrow(() -> new IllegalStateException("what is published contradicts itself"));
    }

    /** A possible state in whole numbers with the item at a value, if there is one. */
    Optional<Solution> wholeWith(int item, double value) {
        component.items().forEach(other -> programme.cost(columnOf(other), 0));
        bound(item, value, value);
        programme.integral(true);
        Optional<Solution> solution = solve();
        programme.integral(false);
        release(item);
        return solution;
    }

    private Optional<Solution> solve() {
        return programme.minimise().map(values -> {
            double[] unscaled = new double[values.length];
            for (int column = 0; column < values.length; column++) {
                unscaled[column] = values[column] * scale;
            }
            return new Solution(columns, unscaled);
        });
    }

    /** A value as found, or infinity where only the box that keeps programmes bounded stopped it. */
    double open(double value) {
        return Math.abs(value) >= endless - tolerance() ? Math.copySign(Double.POSITIVE_INFINITY, value) : value;
    }

    int solved() {
        return programme.solved();
    }
}
