package fr.opp.xlsform.form;

import java.util.Locale;

/** The ways in which forms write yes and no. */
final class YesNo {
    private YesNo() {}

    static boolean isYes(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "yes", "true", "true()", "oui" -> true;
            default -> false;
        };
    }

    /** The expression that a yes or a no stands for; any other text is already one. */
    static String expression(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "yes", "true", "true()" -> "true()";
            case "no", "false", "false()" -> "false()";
            default -> text;
        };
    }
}
