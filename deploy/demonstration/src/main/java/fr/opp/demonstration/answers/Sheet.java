package fr.opp.demonstration.answers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The answers of one structure while they are being drawn. A variable without a value was left blank. */
final class Sheet {
    private final Map<String, String> values = new TreeMap<>();
    private final Map<String, List<Map<String, String>>> repeats = new TreeMap<>();

    void put(String variable, String value) {
        values.put(variable, value);
    }

    void put(String variable, long value) {
        values.put(variable, Long.toString(value));
    }

    void putDecimal(String variable, double value) {
        values.put(variable, String.format(Locale.ROOT, "%.1f", value));
    }

    void addLine(String repeat, Map<String, String> line) {
        repeats.computeIfAbsent(repeat, any -> new ArrayList<>()).add(new LinkedHashMap<>(line));
    }

    boolean has(String variable) {
        return values.containsKey(variable);
    }

    /** The number answered, 0 when there is none. */
    double number(String variable) {
        String value = values.get(variable);
        return value == null ? 0 : Double.parseDouble(value);
    }

    /** Whether a code is ticked in a list. */
    boolean ticked(String variable, String code) {
        return List.of(values.getOrDefault(variable, "").split(" ")).contains(code);
    }

    void blank(Collection<String> variables) {
        values.keySet().removeAll(variables);
        repeats.keySet().removeAll(variables);
    }

    /** Rewrites the numbers of some variables, in the lines of the repeats too. */
    void change(Collection<String> variables, UnaryOperator<String> change) {
        values.replaceAll((variable, value) -> variables.contains(variable) ? change.apply(value) : value);
        repeats.values()
                .forEach(lines -> lines.forEach(line -> line.replaceAll(
                        (variable, value) -> variables.contains(variable) ? change.apply(value) : value)));
    }

    Answers answers() {
        return new Answers(values, repeats);
    }
}
