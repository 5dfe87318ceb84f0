package fr.opp.xlsform.workbook;

import java.util.regex.Pattern;

/** Tells the number formats of spreadsheets that show a date or a time. */
final class DateFormats {
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
    private static final Pattern PARTS = Pattern.compile("(?i)[dmyhs]");

    private DateFormats() {}

    static boolean isDate(String format) {
        if (format.equalsIgnoreCase("General") || format.indexOf('@') >= 0) {
            return false;
        }
        String shown = LITERALS.matcher(format).replaceAll("");
        return shown.indexOf('#') < 0
                && shown.indexOf('0') < 0
                && PARTS.matcher(shown).find();
    }
}
