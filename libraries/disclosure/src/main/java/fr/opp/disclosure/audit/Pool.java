package fr.opp.disclosure.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Solutions found for the outsider. A contributor knows more, so that only some of them are possible to it; but every
 * mixture of two solutions is a solution, so one that takes too much from the contributor is mixed with the middle of
 * all until it no longer does.
 */
final class Pool {
    private static final double NEARLY = 1e-6;

    private final Map<Component, List<Solution>> solutions = new HashMap<>();
    private final Map<Component, Solution> middles = new HashMap<>();

    /**
     * A solution that an attacker holds possible once it is mixed.
     *
     * @param share how much of the middle has to be mixed in
     */
    record Usable(Solution solution, Solution middle, double share) {
        void show(Progress progress) {
            int item = progress.secret().item();
            if (share == 0 && progress.secret().whole() && solution.whole()) {
                progress.seeWhole(solution.of(item));
            } else {
                progress.see(solution.towards(middle, item, share));
            }
        }
    }

    void keep(Component component, List<Solution> found) {
        solutions.computeIfAbsent(component, key -> new ArrayList<>()).addAll(found);
        middles.put(component, Solution.middle(solutions.get(component)));
    }

    /** What an attacker can use of a component's solutions: nothing where it knows an item by heart. */
    List<Usable> usableBy(Attacker attacker, Component component) {
        List<Usable> usable = new ArrayList<>();
        List<Solution> all = solutions.getOrDefault(component, List.of());
        if (all.isEmpty() || attacker.known().keySet().stream().anyMatch(all.getFirst()::covers)) {
            return usable;
        }
        Solution middle = middles.getOrDefault(component, all.getFirst());
        for (Solution solution : all) {
            double share = shareOfMiddle(solution, middle, attacker);
            if (share <= 1) {
                usable.add(new Usable(solution, middle, share));
            }
        }
        return usable;
    }

    /** The smallest share of the middle that leaves the attacker what it gave; above 1 when there is none. */
    private static double shareOfMiddle(Solution solution, Solution middle, Attacker attacker) {
        double share = 0;
        for (Map.Entry<Integer, Long> own : attacker.atLeast().entrySet()) {
            int item = own.getKey();
            if (solution.covers(item) && solution.of(item) < own.getValue() - NEARLY) {
                double gain = middle.of(item) - solution.of(item);
                double missing = own.getValue() - solution.of(item);
                share = Math.max(share, gain < missing ? 2 : missing / gain);
            }
        }
        return share;
    }
}
