package fr.opp.contracts.release;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a protected table.
 *
 * @param codes one code for each axis, {@code Total} for a margin
 * @param measure id of the measure
 * @param value present only when shown
 * @param units contributing legal units, present only when that number may itself be shown
 */
public record TableCell(
        List<String> codes,
        String measure,
        CellStatus status,
        @Nullable BigDecimal value,
        @Nullable Integer units) {
    public static final String TOTAL = "Total";

    public TableCell {
        codes = List.copyOf(codes);
        if (status != CellStatus.SHOWN && value != null) {
            throw new IllegalArgumentException("a hidden cell carries no value");
        }
    }
}
