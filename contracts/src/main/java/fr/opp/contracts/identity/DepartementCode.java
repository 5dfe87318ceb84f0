package fr.opp.contracts.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** INSEE code of a département, a string: {@code 09}, {@code 2A}, {@code 974}. */
public record DepartementCode(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[0-9]{2}|2[AB]|97[0-9]");

    @JsonCreator
    public DepartementCode {
        Identifiers.require(FORM, value, "DepartementCode", "09");
    }

    @Override
    public String toString() {
        return value;
    }
}
