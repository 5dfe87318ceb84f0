package fr.opp.contracts.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A structure of the directory. Its SIRET is an attribute, since hosted teams share one. */
public record StructureId(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @JsonCreator
    public StructureId {
        Identifiers.require(FORM, value, "StructureId", "0b0e7a4e-2f0c-5f6e-9a51-1d2f7c0e9b11");
    }

    @Override
    public String toString() {
        return value;
    }
}
