package fr.opp.xlsform.form;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a default that is an expression from one that is a value, with the tokens of the reference compiler. */
final class Defaults {
    private static final String NAME = "[\\p{L}_][\\p{L}\\p{N}_.·-]*";
    private static final Pattern TOKENS = Pattern.compile(
            "(?<plain>-?\\d{4}-\\d{2}-\\d{2}(?:T[\\d:.+Z-]*)?"
                    + "|\\d{2}:\\d{2}:\\d{2}|-?\\d+\\.\\d*|-?\\.\\d+|-?\\d+|\"[^\"]*\"|'[^']*'|" + NAME + "://)"
                    + "|(?<minus>-)|(?<operator>[*+|]| mod | div )"
                    + "|(?<reference>\\$\\{(?:last-saved#)?" + NAME + "\\})"
                    + "|(?<call>" + NAME + "(?::" + NAME + ")?\\()|" + NAME + "|.",
            Pattern.DOTALL);
    private static final Set<String> HYPHENATED = Set.of("date", "dateTime", "geopoint", "geotrace", "geoshape");

    private Defaults() {}

    static boolean dynamic(String value, String type) {
        Matcher matcher = TOKENS.matcher(value);
        while (matcher.find()) {
            if (matcher.group("minus") != null) {
                return !HYPHENATED.contains(type);
            }
            if (matcher.group("operator") != null
                    || matcher.group("reference") != null
                    || matcher.group("call") != null) {
                return true;
            }
        }
        return false;
    }
}
