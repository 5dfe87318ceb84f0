package fr.opp.contracts.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A person with an account. It carries no name and no address. */
public record PersonId(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @JsonCreator
    public PersonId {
        Identifiers.require(FORM, value, "PersonId", "5a1ff8a1-5d2c-4f0e-8d6c-93e0b6b7c0aa");
    }

    @Override
    public String toString() {
        return value;
    }
}
