package fr.opp.contracts.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A table of an observation's table plan, for instance {@code CQ1}; unique in its edition. */
public record TableId(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,39}");

    @JsonCreator
    public TableId {
        Identifiers.require(FORM, value, "TableId", "CQ1");
    }

    @Override
    public String toString() {
        return value;
    }
}
