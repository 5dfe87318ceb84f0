package fr.opp.disclosure;

import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/**
 * A change of a block's values that leaves every equation true: the true values plus a movement are a state that readers
 * must hold possible. Any part of a movement is one too.
 */
final class Movement {
    private static final double STILL = 1e-6;

    private final double[] steps;

    Movement(double[] steps) {
        this.steps = steps;
    }

    double of(int node) {
        return Math.abs(steps[node]) <= STILL ? 0 : steps[node];
    }

    boolean moves(int node) {
        return of(node) != 0;
    }

    /** Its steps in the units of the tables, by node; those that rounding left next to nothing are dropped. */
    Map<Integer, Double> steps(double scale) {
        Map<Integer, Double> moved = new TreeMap<>();
        for (int node = 0; node < steps.length; node++) {
            if (moves(node)) {
                moved.put(node, steps[node] * scale);
            }
        }
        return moved;
    }

    /** Whether every step is a whole number. */
    boolean whole() {
        for (double step : steps) {
            if (Math.abs(step - Math.rint(step)) > STILL) {
                return false;
            }
        }
        return true;
    }

    /** Whether it moves nothing but these nodes. */
    boolean staysWithin(BitSet nodes) {
        for (int node = 0; node < steps.length; node++) {
            if (moves(node) && !nodes.get(node)) {
                return false;
            }
        }
        return true;
    }

    /** How much of it an attacker holds possible, from 0 (it knows better) to 1. */
    double shareFor(Knowledge attacker, Block block, double scale) {
        double share = 1;
        for (var own : attacker.own().entrySet()) {
            int node = own.getKey();
            if (attacker.fixed().get(node) && moves(node)) {
                return 0;
            }
            if (of(node) < 0 && block.neverNegative(node)) {
                double room = (block.node(node).value() - own.getValue()) / scale;
                share = Math.min(share, room / -of(node));
            }
        }
        return Math.max(0, share);
    }
}
