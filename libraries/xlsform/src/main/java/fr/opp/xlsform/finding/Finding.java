package fr.opp.xlsform.finding;

/**
 * One thing to know about a workbook.
 *
 * @param message what is wrong
 * @param remedy what would be right
 */
public record Finding(Severity severity, Place place, Bilingual message, Bilingual remedy) {
    public static Finding error(Place place, Bilingual message, Bilingual remedy) {
        return new Finding(Severity.ERROR, place, message, remedy);
    }

    public static Finding warning(Place place, Bilingual message, Bilingual remedy) {
        return new Finding(Severity.WARNING, place, message, remedy);
    }

    public boolean stops() {
        return severity == Severity.ERROR;
    }
}
