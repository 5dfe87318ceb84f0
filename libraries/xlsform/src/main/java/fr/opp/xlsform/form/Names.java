package fr.opp.xlsform.form;

import java.util.regex.Pattern;

/** What may name a node of an XML document. */
final class Names {
    private static final Pattern NCNAME =
            Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.·-]*(?::[\\p{L}_][\\p{L}\\p{N}_.·-]*)?");

    private Names() {}

    static boolean valid(String name) {
        return NCNAME.matcher(name).matches();
    }
}
