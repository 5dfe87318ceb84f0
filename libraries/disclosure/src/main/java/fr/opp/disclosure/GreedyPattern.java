package fr.opp.disclosure;

import java.util.BitSet;

/** In each equation with a single hidden node, hides the cheapest other one, until there is none left. */
final class GreedyPattern {
    private final Block block;

    GreedyPattern(Block block) {
        this.block = block;
    }

    BitSet extend(BitSet start) {
        BitSet hidden = (BitSet) start.clone();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int[] equation : block.equations()) {
                changed |= complete(equation, hidden);
            }
        }
        return hidden;
    }

    private boolean complete(int[] equation, BitSet hidden) {
        int alone = 0;
        int cheapest = -1;
        for (int node : equation) {
            if (hidden.get(node)) {
                alone++;
            } else if (block.node(node).mayBeHidden() && (cheapest < 0 || block.cost(node) < block.cost(cheapest))) {
                cheapest = node;
            }
        }
        if (alone != 1 || cheapest < 0) {
            return false;
        }
        hidden.set(cheapest);
        return true;
    }
}
