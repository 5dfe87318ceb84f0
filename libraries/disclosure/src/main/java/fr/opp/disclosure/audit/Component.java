package fr.opp.disclosure.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Items that are open to an attacker and hang together by equations, apart from all others.
 *
 * @param items in growing order
 * @param equations those in which at least one of them occurs
 */
record Component(List<Integer> items, List<Integer> equations) {
    /** The component of each item that is not fixed. */
    static Map<Integer, Component> find(PublicView view, Bounds bounds) {
        Map<Integer, Component> found = new HashMap<>();
        for (int item = 0; item < view.items().size(); item++) {
            if (!bounds.fixed(item) && !found.containsKey(item)) {
                Component component = around(item, view, bounds);
                component.items().forEach(member -> found.put(member, component));
            }
        }
        return found;
    }

    /** The component that holds an item which is not fixed. */
    static Component around(int start, PublicView view, Bounds bounds) {
        Set<Integer> items = new TreeSet<>(Set.of(start));
        Set<Integer> equations = new LinkedHashSet<>();
        ArrayDeque<Integer> open = new ArrayDeque<>(items);
        while (!open.isEmpty()) {
            for (int equation : bounds.equationsOf(open.removeFirst())) {
                if (equations.add(equation)) {
                    members(view.equations().get(equation)).stream()
                            .filter(item -> !bounds.fixed(item))
                            .filter(items::add)
                            .forEach(open::add);
                }
            }
        }
        return new Component(List.copyOf(items), List.copyOf(equations));
    }

    private static List<Integer> members(PublicView.Equation equation) {
        List<Integer> members = new ArrayList<>(equation.parts());
        members.add(equation.total());
        return members;
    }
}
