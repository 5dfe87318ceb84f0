package fr.opp.xlsform.form;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The {@code ${name}} in expressions and texts. */
public final class References {
    /** Groups: 1 is {@code last-saved#} or nothing, 2 the name. */
    public static final Pattern REFERENCE = Pattern.compile("\\$\\{(last-saved#)?([\\p{L}_][\\p{L}\\p{N}_.·-]*)\\}");

    private static final Pattern ANY = Pattern.compile("\\$\\{\\s*(?:last-saved#)?([^}]*)\\}?");

    private References() {}

    static boolean isSingle(String text) {
        return REFERENCE.matcher(text.strip()).matches();
    }

    /** Every name referred to, well written or not. */
    static List<String> names(String text) {
        return text.contains("${")
                ? ANY.matcher(text).results().map(References::name).toList()
                : List.of();
    }

    private static String name(MatchResult match) {
        return match.group(1).strip();
    }
}
