package fr.opp.xlsform.form;

import java.util.ArrayList;
import java.util.List;

/**
 * Where an element's node stands in the primary instance.
 *
 * @param steps names from the root to the node
 * @param repeats how many steps lead to each repeat around the node, from the outside in
 */
public record NodePath(List<String> steps, List<Integer> repeats) {
    public NodePath {
        steps = List.copyOf(steps);
        repeats = List.copyOf(repeats);
    }

    static NodePath root(String name) {
        return new NodePath(List.of(name), List.of());
    }

    NodePath child(String name, GroupKind parent) {
        List<String> longer = new ArrayList<>(steps);
        longer.add(name);
        List<Integer> around = new ArrayList<>(repeats);
        if (parent == GroupKind.REPEAT) {
            around.add(steps.size());
        }
        return new NodePath(longer, around);
    }

    NodePath sibling(String name) {
        List<String> other = new ArrayList<>(steps.subList(0, steps.size() - 1));
        other.add(name);
        return new NodePath(other, repeats);
    }

    public String xpath() {
        return "/" + String.join("/", steps);
    }

    /** The path without the root, as {@code budget/produits_total}. */
    public String belowRoot() {
        return String.join("/", steps.subList(1, steps.size()));
    }

    public boolean insideRepeat() {
        return !repeats.isEmpty();
    }

    /** Steps to the innermost repeat that holds both, or 0 when there is none. */
    public int commonRepeat(NodePath other) {
        int found = 0;
        for (int depth : repeats) {
            boolean shared =
                    other.repeats.contains(depth) && steps.subList(0, depth).equals(other.steps.subList(0, depth));
            found = shared ? depth : found;
        }
        return found;
    }

    /** Steps to the innermost element that holds both. */
    public int commonAncestor(NodePath other) {
        int most = Math.min(steps.size(), other.steps.size()) - 1;
        int shared = 0;
        while (shared < most && steps.get(shared).equals(other.steps.get(shared))) {
            shared++;
        }
        return shared;
    }
}
