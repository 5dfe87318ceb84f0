package fr.opp.disclosure.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** Between which values each item must lie, tightened by looking at one equation after another. */
final class Bounds {
    /** Chains of equations can tighten for ever in ever smaller steps; the programmes do the rest. */
    private static final int PASSES = 30;

    private static final double NOTHING = 1e-9;

    private final PublicView view;
    private final List<List<Integer>> equationsOf;
    private final double[] low;
    private final double[] high;

    /** What everybody knows. */
    Bounds(PublicView view) {
        this.view = view;
        this.low = new double[view.items().size()];
        this.high = new double[view.items().size()];
        this.equationsOf = new ArrayList<>();
        for (int item = 0; item < low.length; item++) {
            equationsOf.add(new ArrayList<>());
            PublicView.Item seen = view.items().get(item);
            Long published = seen.published();
            Long minimum = seen.minimum();
            low[item] = published != null ? published : minimum != null ? minimum : Double.NEGATIVE_INFINITY;
            high[item] = published != null ? published : Double.POSITIVE_INFINITY;
        }
        for (int equation = 0; equation < view.equations().size(); equation++) {
            equationsOf.get(view.equations().get(equation).total()).add(equation);
            for (int part : view.equations().get(equation).parts()) {
                equationsOf.get(part).add(equation);
            }
        }
        List<Integer> all = new ArrayList<>();
        for (int equation = 0; equation < view.equations().size(); equation++) {
            all.add(equation);
        }
        tighten(all);
    }

    private Bounds(Bounds other) {
        this.view = other.view;
        this.equationsOf = other.equationsOf;
        this.low = other.low.clone();
        this.high = other.high.clone();
    }

    /** The same, with what one attacker knows besides. */
    Bounds with(Attacker attacker) {
        Bounds closer = new Bounds(this);
        List<Integer> touched = new ArrayList<>();
        attacker.known().forEach((item, value) -> {
            closer.low[item] = Math.max(low[item], value);
            closer.high[item] = Math.min(high[item], value);
            touched.addAll(equationsOf.get(item));
        });
        attacker.atLeast().forEach((item, value) -> {
            closer.low[item] = Math.max(closer.low[item], value);
            touched.addAll(equationsOf.get(item));
        });
        closer.tighten(touched);
        return closer;
    }

    double low(int item) {
        return low[item];
    }

    double high(int item) {
        return high[item];
    }

    boolean fixed(int item) {
        return high[item] - low[item] <= NOTHING;
    }

    List<Integer> equationsOf(int item) {
        return equationsOf.get(item);
    }

    private void tighten(List<Integer> equations) {
        ArrayDeque<Integer> waiting = new ArrayDeque<>(equations);
        int budget = PASSES * Math.max(1, view.equations().size());
        while (!waiting.isEmpty() && budget-- > 0) {
            for (int item : tighten(view.equations().get(waiting.removeFirst()))) {
                emptyWithoutUnits(item);
                waiting.addAll(equationsOf.get(item));
            }
        }
        for (int item = 0; item < low.length; item++) {
            if (low[item] > high[item] + NOTHING) {
                throw new IllegalStateException("what is published contradicts itself");
            }
        }
    }

    /** A cell that is found to hold no unit is 0 in every sum. */
    private void emptyWithoutUnits(int item) {
        for (int other = 0; high[item] < 1 && other < low.length; other++) {
            if (view.items().get(other).units() == item) {
                low[other] = Math.max(low[other], 0);
                high[other] = Math.min(high[other], 0);
            }
        }
    }

    /** Tightens the items of one equation, written Σ parts − total = overlap. */
    private List<Integer> tighten(PublicView.Equation equation) {
        List<Integer> changed = new ArrayList<>();
        Range sum = new Range();
        equation.parts().forEach(part -> sum.add(low[part], high[part]));
        sum.add(-high[equation.total()], -low[equation.total()]);
        for (int part : equation.parts()) {
            Range others = sum.without(low[part], high[part]);
            clip(part, equation.overlap() - others.high(), equation.overlap() - others.low(), changed);
        }
        int total = equation.total();
        Range others = sum.without(-high[total], -low[total]);
        clip(total, others.low() - equation.overlap(), others.high() - equation.overlap(), changed);
        return changed;
    }

    private void clip(int item, double least, double most, List<Integer> changed) {
        boolean whole = view.items().get(item).nature() == PublicView.Nature.WHOLE;
        double from = whole ? Math.ceil(least - NOTHING) : least;
        double to = whole ? Math.floor(most + NOTHING) : most;
        if (from > low[item] + NOTHING || to < high[item] - NOTHING) {
            low[item] = Math.max(low[item], from);
            high[item] = Math.min(high[item], to);
            changed.add(item);
        }
    }
}
