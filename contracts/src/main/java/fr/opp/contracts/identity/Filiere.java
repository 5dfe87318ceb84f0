package fr.opp.contracts.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A sector of the performing arts, by its code, for instance {@code cirque}. The list can grow, so it is not an enum. */
public record Filiere(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    @JsonCreator
    public Filiere {
        Identifiers.require(FORM, value, "Filiere", "musiques-actuelles");
    }

    @Override
    public String toString() {
        return value;
    }
}
