package fr.opp.kit.problem;

import fr.opp.contracts.identity.LocalizedText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with what came in.
 *
 * @param place whichever of {@code question, section, sheet, row, column, line, field} apply
 * @param message what is wrong, without repeating an answer
 * @param remedy what would be right
 */
public record InputError(
        Map<String, Object> place,
        LocalizedText message,
        @Nullable LocalizedText remedy) {
    public InputError {
        place = Map.copyOf(place);
    }

    public static InputError atField(String field, LocalizedText message, LocalizedText remedy) {
        return new InputError(Map.of("field", field), message, remedy);
    }
}
