package fr.opp.contracts.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A release: the tables of one edition that are protected, judged and approved together, for instance {@code cirque-2025.1}. */
public record ReleaseId(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*\\.[0-9]+");

    @JsonCreator
    public ReleaseId {
        Identifiers.require(FORM, value, "ReleaseId", "cirque-2025.1");
    }

    @Override
    public String toString() {
        return value;
    }
}
