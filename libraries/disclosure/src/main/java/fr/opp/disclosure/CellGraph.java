package fr.opp.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A family without what cannot matter: cells known to be empty are left out, cells that are always equal become one
 * node. What remains falls into blocks that no equation links.
 */
final class CellGraph {
    /** Marks a cell that every attacker knows to be zero. */
    static final int NOTHING = -1;

    private final Family family;
    private final int[] leader;
    private final boolean[] zero;

    CellGraph(Family family) {
        this.family = family;
        this.leader = new int[family.cells().size()];
        this.zero = new boolean[leader.length];
        for (int cell = 0; cell < leader.length; cell++) {
            leader[cell] = cell;
            zero[cell] = knownToBeZero(family.cells().get(cell));
        }
        mergeEqualCells();
    }

    private boolean knownToBeZero(FamilyCell cell) {
        return cell.empty()
                && (cell.role() != FamilyCell.Role.TABLE || family.rules().zeros() == Rules.Zeros.SAFE);
    }

    private void mergeEqualCells() {
        boolean merged = true;
        while (merged) {
            merged = false;
            for (Sum sum : family.sums()) {
                int[] parts = parts(sum);
                if (parts.length == 1 && sum.overlap() == 0 && !zero[sum.total()]) {
                    merged |= merge(find(sum.total()), parts[0]);
                }
            }
        }
    }

    /** Parts that are not zero, by leader. */
    private int[] parts(Sum sum) {
        return sum.parts().stream()
                .mapToInt(Integer::intValue)
                .filter(part -> !zero[part])
                .map(this::find)
                .toArray();
    }

    private int find(int cell) {
        int at = cell;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }

    private boolean merge(int one, int other) {
        leader[Math.max(one, other)] = Math.min(one, other);
        return one != other;
    }

    /** The leader of a cell's node, or {@link #NOTHING}. */
    int leaderOf(int cell) {
        return zero[cell] ? NOTHING : find(cell);
    }

    /** Movements of nodes, written as movements of every cell. */
    List<Map<Integer, Double>> byCell(List<Map<Integer, Double>> byNode) {
        Map<Integer, List<Integer>> members = new HashMap<>();
        for (int cell = 0; cell < leader.length; cell++) {
            members.computeIfAbsent(leaderOf(cell), key -> new ArrayList<>()).add(cell);
        }
        return byNode.stream()
                .map(movement -> {
                    Map<Integer, Double> cells = new HashMap<>();
                    movement.forEach((node, step) ->
                            members.getOrDefault(node, List.of()).forEach(cell -> cells.put(cell, step)));
                    return cells;
                })
                .toList();
    }

    /** The nodes by leader. */
    private Map<Integer, Node> nodes() {
        PrimaryRules rules = new PrimaryRules(family.rules());
        Map<Integer, List<FamilyCell>> members = new TreeMap<>();
        for (int cell = 0; cell < leader.length; cell++) {
            if (!zero[cell]) {
                members.computeIfAbsent(find(cell), key -> new ArrayList<>())
                        .add(family.cells().get(cell));
            }
        }
        Map<Integer, Node> nodes = new LinkedHashMap<>();
        members.forEach((id, cells) -> nodes.put(id, node(id, cells, rules)));
        return nodes;
    }

    /** The most sensitive of equal cells speaks for all: what lies between two populations may be a cell of a table too. */
    private static Node node(int id, List<FamilyCell> cells, PrimaryRules rules) {
        FamilyCell cell = cells.stream()
                .filter(other -> other.role() == FamilyCell.Role.KNOWN)
                .findFirst()
                .or(() -> cells.stream().filter(FamilyCell::inTable).findFirst())
                .or(() -> cells.stream()
                        .filter(other -> other.role() == FamilyCell.Role.DIFFERENCE)
                        .findFirst())
                .orElse(cells.getFirst());
        Status primary = rules.judge(cell.key().series(), cell.variable(), cell.aggregate());
        return new Node(id, cell, primary, cell.inTable() ? Node.Exposure.IN_TABLE : Node.Exposure.IMPLIED);
    }

    /** Groups of nodes with the equations between them, each equation once. */
    List<Block> blocks() {
        Map<Integer, Node> nodes = nodes();
        Map<String, int[]> equations = new LinkedHashMap<>();
        int[] group = new int[leader.length];
        Arrays.setAll(group, cell -> cell);
        for (Sum sum : family.sums()) {
            int[] parts = parts(sum);
            if (parts.length > 0 && !zero[sum.total()] && !(parts.length == 1 && sum.overlap() == 0)) {
                int[] equation = new int[parts.length + 1];
                equation[0] = find(sum.total());
                System.arraycopy(parts, 0, equation, 1, parts.length);
                Arrays.sort(equation, 1, equation.length);
                equations.put(Arrays.toString(equation), equation);
                Arrays.stream(equation).forEach(node -> join(group, equation[0], node));
            }
        }
        return split(nodes, List.copyOf(equations.values()), group);
    }

    private static List<Block> split(Map<Integer, Node> nodes, List<int[]> equations, int[] group) {
        Map<Integer, List<Node>> members = new LinkedHashMap<>();
        Map<Integer, List<int[]>> links = new LinkedHashMap<>();
        nodes.forEach((id, node) -> members.computeIfAbsent(root(group, id), key -> new ArrayList<>())
                .add(node));
        equations.forEach(equation -> links.computeIfAbsent(root(group, equation[0]), key -> new ArrayList<>())
                .add(equation));
        List<Block> blocks = new ArrayList<>();
        members.forEach((key, list) -> blocks.add(new Block(list, links.getOrDefault(key, List.of()))));
        return blocks;
    }

    private static int root(int[] group, int node) {
        int at = node;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }

    private static void join(int[] group, int one, int other) {
        int a = root(group, one);
        int b = root(group, other);
        group[Math.max(a, b)] = Math.min(a, b);
    }
}
