package fr.opp.contracts.identity;

import java.util.regex.Pattern;

final class Identifiers {
    private Identifiers() {}

    /** The refused text is not repeated: it may have been typed into the wrong field. */
    static void require(Pattern form, String value, String type, String example) {
        if (!form.matcher(value).matches()) {
            throw new IllegalArgumentException(type + " must look like \"" + example + "\"");
        }
    }
}
