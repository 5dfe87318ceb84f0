package fr.opp.disclosure;

import fr.opp.disclosure.lp.LinearProgram;
import java.util.BitSet;
import java.util.Optional;

/**
 * Finds movements of a block by linear programmes. Each node has two columns, upwards and downwards. Nodes that are
 * hidden move almost for nothing, candidates for their cost, nodes that are shown and no candidates not at all.
 */
final class MovementFinder {
    private static final double LARGEST = 1e6;
    private static final double ALMOST_NOTHING = 1e-4;

    private final Block block;
    private final double scale;
    private final double endless;
    private final LinearProgram programme;

    MovementFinder(Block block) {
        this.block = block;
        this.scale = block.countsOnly() ? 1 : Math.max(1, block.largest() / LARGEST);
        this.endless = 10 * Math.max(1, block.largest() / scale);
        this.programme = new LinearProgram(2 * block.size());
        for (int[] equation : block.equations()) {
            int row = programme.row(0);
            for (int i = 0; i < equation.length; i++) {
                double sign = i == 0 ? -1 : 1;
                programme.term(row, 2 * equation[i], sign);
                programme.term(row, 2 * equation[i] + 1, -sign);
            }
        }
    }

    /** How many units of the tables one unit of a movement stands for. */
    double scale() {
        return scale;
    }

    /** The cheapest movement that takes a node {@code distance} away from its value, whatever else has to be hidden. */
    Optional<Movement> push(int node, double distance, BitSet hidden, Knowledge attacker) {
        if (outOfReach(node, distance, attacker)) {
            return Optional.empty();
        }
        release(hidden, attacker, Candidates.MAY_MOVE);
        return push(node, distance);
    }

    /** The same, moving hidden nodes only. */
    Optional<Movement> pushWithin(int node, double distance, BitSet hidden, Knowledge attacker) {
        if (outOfReach(node, distance, attacker)) {
            return Optional.empty();
        }
        release(hidden, attacker, Candidates.STAY);
        return push(node, distance);
    }

    private boolean outOfReach(int node, double distance, Knowledge attacker) {
        boolean stays = distance == 0;
        return stays
                || (block.neverNegative(node)
                        && distance < attacker.ownIn(node) - block.node(node).value());
    }

    private Optional<Movement> push(int node, double distance) {
        double amount = Math.abs(distance) / scale;
        boolean upwards = distance > 0;
        programme.bound(2 * node, upwards ? amount : 0, upwards ? amount : 0);
        programme.bound(2 * node + 1, upwards ? 0 : amount, upwards ? 0 : amount);
        return solve();
    }

    /** Whether nodes that are still shown may move, at a price. */
    private enum Candidates {
        MAY_MOVE,
        STAY
    }

    private void release(BitSet hidden, Knowledge attacker, Candidates candidates) {
        for (int node = 0; node < block.size(); node++) {
            boolean free = hidden.get(node)
                    || (candidates == Candidates.MAY_MOVE && block.node(node).mayBeHidden());
            boolean still = attacker.fixed().get(node) || !free;
            double room = block.neverNegative(node)
                    ? Math.max(0, block.node(node).value() - attacker.ownIn(node)) / scale
                    : endless;
            double price = hidden.get(node) ? ALMOST_NOTHING : block.cost(node);
            programme.bound(2 * node, 0, still ? 0 : endless);
            programme.bound(2 * node + 1, 0, still ? 0 : room);
            programme.cost(2 * node, price);
            programme.cost(2 * node + 1, price);
        }
    }

    private Optional<Movement> solve() {
        return programme.minimise().map(columns -> {
            double[] steps = new double[block.size()];
            for (int node = 0; node < steps.length; node++) {
                steps[node] = columns[2 * node] - columns[2 * node + 1];
            }
            return new Movement(steps);
        });
    }

    int solved() {
        return programme.solved();
    }
}
