package fr.opp.contracts.fact;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The value of a variable in a fact. Zero is a value; <em>missing</em> is a relevant question left blank; <em>not
 * applicable</em> is a question that was not asked.
 *
 * @param number set for numbers
 * @param codes set for closed questions and dates (one ISO date)
 */
public record FactValue(State state, @Nullable BigDecimal number, List<String> codes) {
    public static final FactValue MISSING = new FactValue(State.MISSING, null, List.of());
    public static final FactValue NOT_APPLICABLE = new FactValue(State.NOT_APPLICABLE, null, List.of());

    /** Whether there is a value, and if not, why. */
    public enum State {
        VALUE,
        MISSING,
        NOT_APPLICABLE
    }

    public FactValue {
        codes = List.copyOf(codes);
    }

    public static FactValue of(BigDecimal number) {
        return new FactValue(State.VALUE, number, List.of());
    }

    public static FactValue of(List<String> codes) {
        return new FactValue(State.VALUE, null, codes);
    }
}
