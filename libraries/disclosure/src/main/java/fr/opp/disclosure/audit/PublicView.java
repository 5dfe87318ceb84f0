package fr.opp.disclosure.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a reader of the tables knows: the values shown, and the equations between cells, shown or not.
 *
 * @param items one for each cell; they are named by their position
 */
public record PublicView(List<Item> items, List<Equation> equations) {
    /**
     * A cell as readers see it.
     *
     * @param name its codes, for messages
     * @param published its value, absent when it is hidden
     * @param minimum what the variable cannot go below, absent when it can be negative
     * @param nature whether only whole numbers of units are possible
     * @param units the item that says how many units contribute, or -1; a cell without units is 0
     */
    public record Item(
            String name, @Nullable Long published, @Nullable Long minimum, Nature nature, int units) {}

    /** What values an item can take. */
    public enum Nature {
        WHOLE,
        CONTINUOUS
    }

    /** {@code total = Σ parts − overlap}. */
    public record Equation(int total, List<Integer> parts, long overlap) {
        public Equation {
            parts = List.copyOf(parts);
        }
    }

    public PublicView {
        items = List.copyOf(items);
        equations = List.copyOf(equations);
    }
}
