package fr.opp.disclosure.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * States of all cells that somebody claims readers must hold possible: one state, and changes that lead from it to others.
 * The audit believes none of them before it has checked it against everything published and against what the attacker
 * in question knows; it only saves looking for the same states again.
 *
 * @param state a value for every item
 * @param changes item → how far it moves
 */
public record Witnesses(List<Long> state, List<Map<Integer, Double>> changes) {
    /** No claim: the audit finds everything itself. */
    public static final Witnesses NONE = new Witnesses(List.of(), List.of());

    private static final double SLACK = 1e-6;

    public Witnesses {
        state = List.copyOf(state);
        changes = List.copyOf(changes);
    }

    /** What of it agrees with everything published. */
    Witnesses believable(PublicView view, Bounds everybody) {
        if (state.size() != view.items().size() || !agrees(view)) {
            return NONE;
        }
        List<Map<Integer, Double>> sound = new ArrayList<>();
        changes.stream()
                .filter(change -> keepsEquations(change, view, everybody))
                .forEach(sound::add);
        return new Witnesses(state, sound);
    }

    private boolean agrees(PublicView view) {
        for (int item = 0; item < state.size(); item++) {
            Long published = view.items().get(item).published();
            Long minimum = view.items().get(item).minimum();
            boolean shownSo = published == null || published.equals(state.get(item));
            if (!shownSo || (minimum != null && state.get(item) < minimum)) {
                return false;
            }
        }
        return view.equations().stream().allMatch(this::holds);
    }

    private boolean holds(PublicView.Equation equation) {
        long parts = equation.parts().stream().mapToLong(state::get).reduce(0, Math::addExact);
        return parts - equation.overlap() == state.get(equation.total());
    }

    private static boolean keepsEquations(Map<Integer, Double> change, PublicView view, Bounds everybody) {
        double largest = change.values().stream().mapToDouble(Math::abs).max().orElse(0);
        for (int item : change.keySet()) {
            if (view.items().get(item).published() != null) {
                return false;
            }
            for (int number : everybody.equationsOf(item)) {
                PublicView.Equation equation = view.equations().get(number);
                double sum = equation.parts().stream()
                        .mapToDouble(part -> change.getOrDefault(part, 0.0))
                        .sum();
                if (Math.abs(sum - change.getOrDefault(equation.total(), 0.0)) > SLACK * largest) {
                    return false;
                }
            }
        }
        return true;
    }

    /** How much of a change an attacker holds possible, from 0 to 1. */
    double share(Map<Integer, Double> change, Attacker attacker, PublicView view) {
        double share = 1;
        for (Map.Entry<Integer, Double> step : change.entrySet()) {
            int item = step.getKey();
            if (attacker.known().containsKey(item)) {
                return 0;
            }
            Long minimum = view.items().get(item).minimum();
            Long floor = attacker.atLeast().getOrDefault(item, minimum);
            if (floor != null && step.getValue() < 0) {
                share = Math.min(share, (state.get(item) - floor) / -step.getValue());
            }
        }
        return Math.max(0, share);
    }

    /** Whether the state itself is possible to an attacker. */
    boolean possibleTo(Attacker attacker) {
        return !state.isEmpty()
                && attacker.known().entrySet().stream()
                        .allMatch(known -> known.getValue().equals(state.get(known.getKey())))
                && attacker.atLeast().entrySet().stream().allMatch(own -> state.get(own.getKey()) >= own.getValue());
    }
}
