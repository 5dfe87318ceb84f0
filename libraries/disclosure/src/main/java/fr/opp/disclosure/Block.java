package fr.opp.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Nodes that equations link, numbered from 0, and the equations: the total first, then the parts. */
final class Block {
    private final List<Node> nodes;
    private final List<int[]> equations;
    private final double meanValue;

    Block(List<Node> nodes, List<int[]> equationsByLeader) {
        this.nodes = List.copyOf(nodes);
        Map<Integer, Integer> numbers = new HashMap<>();
        nodes.forEach(node -> numbers.put(node.id(), numbers.size()));
        this.equations = new ArrayList<>();
        for (int[] equation : equationsByLeader) {
            int[] local = new int[equation.length];
            for (int i = 0; i < equation.length; i++) {
                local[i] = numbers.getOrDefault(equation[i], CellGraph.NOTHING);
            }
            equations.add(local);
        }
        this.meanValue = nodes.stream()
                .mapToLong(node -> Math.abs(node.value()))
                .average()
                .orElse(0);
    }

    int size() {
        return nodes.size();
    }

    Node node(int number) {
        return nodes.get(number);
    }

    List<int[]> equations() {
        return equations;
    }

    /** Whether everybody knows that a node is not below zero. */
    boolean neverNegative(int number) {
        return nodes.get(number).cell().variable().sign() == Variable.Sign.NOT_NEGATIVE;
    }

    /** What hiding a node costs: one for the cell, more for a large one. */
    double cost(int number) {
        return 1 + Math.abs(nodes.get(number).value()) / Math.max(1, meanValue);
    }

    /** Largest absolute value: solvers need numbers of a moderate size. */
    long largest() {
        return nodes.stream().mapToLong(node -> Math.abs(node.value())).max().orElse(0);
    }

    boolean countsOnly() {
        return nodes.stream().allMatch(Node::counts);
    }

    /** The nodes that share an equation with one of the given nodes (by id), and can be hidden. */
    BitSet neighbours(BitSet ids) {
        BitSet found = new BitSet();
        for (int[] equation : equations) {
            if (Arrays.stream(equation)
                    .anyMatch(number -> ids.get(nodes.get(number).id()))) {
                Arrays.stream(equation).forEach(found::set);
            }
        }
        found.and(all());
        return found;
    }

    /** Every node that can be hidden. */
    BitSet all() {
        BitSet all = new BitSet();
        IntStream.range(0, nodes.size())
                .filter(number -> nodes.get(number).mayBeHidden())
                .forEach(all::set);
        return all;
    }

    /** Whether one of the given nodes (by id) is in this block. */
    boolean holds(BitSet ids) {
        return nodes.stream().anyMatch(node -> ids.get(node.id()));
    }

    boolean hasSecrets() {
        return nodes.stream().anyMatch(Node::secret);
    }
}
