package fr.opp.xlsform.workbook;

import fr.opp.xlsform.finding.Bilingual;
import fr.opp.xlsform.finding.Finding;
import fr.opp.xlsform.finding.Place;

/** Leaves the depths of a reader with the reason; never seen outside this package. */
final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Finding reason;

    private Refused(Finding reason) {
        super(reason.message().en(), null, false, false);
        this.reason = reason;
    }

    Finding reason() {
        return reason;
    }

    static Refused unreadable() {
        return file(
                new Bilingual("Ce fichier ne peut pas être lu", "This file cannot be read"),
                new Bilingual(
                        "Enregistrez-le au format classeur Excel (.xlsx) puis recommencez",
                        "Save it as an Excel workbook (.xlsx) and try again"));
    }

    static Refused tooLarge() {
        return file(
                new Bilingual(
                        "Ce fichier est trop gros, ou son contenu une fois déplié",
                        "This file is too large, or what it unfolds to"),
                new Bilingual(
                        "Un questionnaire tient en quelques centaines de kilo-octets : retirez images et feuilles inutiles",
                        "A questionnaire takes some hundred kilobytes: remove pictures and sheets that are not needed"));
    }

    static Refused macros() {
        return file(
                new Bilingual("Ce classeur contient des macros", "This workbook contains macros"),
                new Bilingual("Enregistrez-le au format .xlsx, sans macro", "Save it as .xlsx, without macros"));
    }

    static Refused externalLinks() {
        return file(
                new Bilingual("Ce classeur dépend d'autres fichiers", "This workbook depends on other files"),
                new Bilingual(
                        "Rompez les liaisons (Données, Modifier les liaisons) puis enregistrez",
                        "Break the links (Data, Edit links) and save"));
    }

    static Refused tooManyRows(String sheet) {
        return new Refused(Finding.error(
                Place.sheet(sheet),
                new Bilingual(
                        "Cette feuille a plus de " + Limits.ROWS + " lignes ou de " + Limits.COLUMNS + " colonnes",
                        "This sheet has more than " + Limits.ROWS + " rows or " + Limits.COLUMNS + " columns"),
                new Bilingual(
                        "Mettez les longues listes dans un fichier .csv joint au formulaire",
                        "Move long lists to a .csv file attached to the form")));
    }

    private static Refused file(Bilingual message, Bilingual remedy) {
        return new Refused(Finding.error(Place.FILE, message, remedy));
    }
}
