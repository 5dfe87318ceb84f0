package fr.opp.demonstration.answers;

import java.util.List;
import java.util.Map;

/**
 * What one structure answers, as an XForms instance would hold it.
 *
 * @param values answer by variable; lists of codes are separated by spaces; a variable left blank is absent
 * @param repeats lines by repeat ({@code aides}, {@code productions}), each a map of answers
 */
public record Answers(Map<String, String> values, Map<String, List<Map<String, String>>> repeats) {
    public Answers {
        values = Map.copyOf(values);
        repeats = Map.copyOf(repeats);
    }

    /** The lines of a repeat, none when it was left empty. */
    public List<Map<String, String>> lines(String repeat) {
        return repeats.getOrDefault(repeat, List.of());
    }
}
