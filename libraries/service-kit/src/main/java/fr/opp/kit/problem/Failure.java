package fr.opp.kit.problem;

import java.util.List;
import java.util.Map;

/**
 * An expected failure, as a value that knows nothing of HTTP. Each feature seals its own cases under this interface.
 *
 * <p>Its words and its status stand in {@code problems/<service>.properties}, {@code …_fr.properties} and {@code
 * …_en.properties} under {@code <slug>.status}, {@code <slug>.title}, {@code <slug>.detail}; {@code {name}} in a text is
 * replaced by the argument of that name.
 */
public interface Failure {
    /** Last part of the problem's {@code type}, for instance {@code edition-closed}; described in {@code docs/problems}. */
    String slug();

    /** What the texts speak of; never an answer, never personal data. */
    default Map<String, String> arguments() {
        return Map.of();
    }

    /** Where the input is wrong and what would be right. */
    default List<InputError> errors() {
        return List.of();
    }
}
