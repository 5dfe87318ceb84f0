package fr.opp.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every movement found so far for a block, and which secrets they prove safe against which attacker. */
final class Proofs {
    private static final double SLACK = 1e-6;

    private final Block block;
    private final Rules rules;
    private final double scale;
    private final List<Movement> movements = new ArrayList<>();

    Proofs(Block block, Rules rules, double scale) {
        this.block = block;
        this.rules = rules;
        this.scale = scale;
    }

    void add(Movement movement) {
        movements.add(movement);
    }

    /** Movements that stay possible when only these nodes are hidden. */
    Proofs within(BitSet hidden) {
        Proofs kept = new Proofs(block, rules, scale);
        movements.stream().filter(movement -> movement.staysWithin(hidden)).forEach(kept::add);
        return kept;
    }

    /** How far a secret is known to move for an attacker, in the units of the tables. */
    Reach reach(int node, Knowledge attacker) {
        double down = 0;
        double up = 0;
        for (Movement movement : movements) {
            double step = movement.of(node) * scale;
            if (step < -down || step > up) {
                double possible = step * movement.shareFor(attacker, block, scale);
                down = Math.max(down, -possible);
                up = Math.max(up, possible);
            }
        }
        return new Reach(down, up);
    }

    /** How many whole numbers a count is known to be able to take for an attacker, the true one included. */
    int possibleCounts(int node, Knowledge attacker) {
        Set<Long> steps = new HashSet<>(Set.of(0L));
        for (Movement movement : movements) {
            long step = Math.round(movement.of(node));
            if (step != 0
                    && !steps.contains(step)
                    && movement.whole()
                    && movement.shareFor(attacker, block, scale) >= 1) {
                steps.add(step);
            }
        }
        return steps.size();
    }

    /**
     * How far a node moves.
     *
     * @param down below its value
     * @param up above
     */
    record Reach(double down, double up) {
        boolean downSuffices(Requirement need) {
            return down >= need.down() * (1 - SLACK);
        }

        boolean upSuffices(Requirement need) {
            return up >= need.up() * (1 - SLACK);
        }
    }

    boolean prove(int node, Knowledge attacker) {
        Requirement need = requirement(node, attacker);
        if (need.integers() > 0) {
            return possibleCounts(node, attacker) >= need.integers();
        }
        Reach reach = reach(node, attacker);
        return reach.downSuffices(need) && reach.upSuffices(need);
    }

    List<Map<Integer, Double>> movements() {
        return movements.stream().map(movement -> movement.steps(scale)).toList();
    }

    Requirement requirement(int node, Knowledge attacker) {
        return Requirement.of(rules, block.node(node).cell(), attacker.ownIn(node));
    }
}
