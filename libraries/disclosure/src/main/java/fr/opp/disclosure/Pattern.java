package fr.opp.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which nodes of a block are hidden, and the movements that show why that is enough. */
final class Pattern {
    private final Block block;
    private final BitSet hidden;
    private final List<Map<Integer, Double>> movements;
    private final int programmes;

    Pattern(Block block, BitSet hidden, List<Map<Integer, Double>> movements, int programmes) {
        this.block = block;
        this.hidden = (BitSet) hidden.clone();
        this.movements = movements;
        this.programmes = programmes;
    }

    Block block() {
        return block;
    }

    /** Linear programmes that it took to find. */
    int programmes() {
        return programmes;
    }

    boolean hides(int number) {
        return hidden.get(number);
    }

    void hide(BitSet more) {
        hidden.or(more);
    }

    /** The movements by node, in the units of the tables. */
    List<Map<Integer, Double>> movementsByNode() {
        List<Map<Integer, Double>> byNode = new ArrayList<>();
        for (Map<Integer, Double> movement : movements) {
            Map<Integer, Double> steps = new HashMap<>();
            movement.forEach((number, step) -> steps.put(block.node(number).id(), step));
            byNode.add(steps);
        }
        return byNode;
    }
}
