package fr.opp.contracts.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A published edition of a questionnaire: filière and year, for instance {@code cirque-2025}; a suffix tells editions of one year apart. */
public record EditionId(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    @JsonCreator
    public EditionId {
        Identifiers.require(FORM, value, "EditionId", "cirque-2025");
    }

    @Override
    public String toString() {
        return value;
    }
}
