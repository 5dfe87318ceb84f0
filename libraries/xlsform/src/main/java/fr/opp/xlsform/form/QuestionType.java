package fr.opp.xlsform.form;

import java.util.Map;
import java.util.TreeMap;

/**
 * A type of question.
 *
 * @param name canonical name
 * @param control element of the body, empty when nothing is shown
 * @param bind attributes of the bind, {@code type} among them
 * @param attributes attributes of the control
 * @param hint hint that comes with the type, empty when there is none
 */
public record QuestionType(
        String name, String control, Map<String, String> bind, Map<String, String> attributes, String hint) {
    public QuestionType {
        // Sorted: the same workbook must give the same bytes in every process.
        bind = Ordered.copy(new TreeMap<>(bind));
        attributes = Ordered.copy(attributes);
    }

    /** The data type of the node: {@code string}, {@code int}… */
    public String dataType() {
        return bind.getOrDefault("type", "string");
    }

    /** A file declared as a secondary instance, which has no node. */
    public boolean external() {
        return name.endsWith("-external");
    }
}
