package fr.opp.xlsform.form;

import fr.opp.xlsform.finding.Bilingual;
import fr.opp.xlsform.finding.Finding;
import fr.opp.xlsform.finding.Place;
import java.util.Collection;

/** The findings of this package, each with its remedy. */
final class Mistakes {
    private Mistakes() {}

    static Finding noSheet(String sheet) {
        return Finding.error(
                Place.FILE,
                new Bilingual(
                        "La feuille « " + sheet + " » manque ou est vide", "Sheet “" + sheet + "” is missing or empty"),
                new Bilingual(
                        "Ajoutez une feuille nommée exactement « " + sheet + " »",
                        "Add a sheet named exactly “" + sheet + "”"));
    }

    static Finding noColumn(Place place) {
        return Finding.error(
                place,
                new Bilingual(
                        "La colonne « " + place.column() + " » manque", "Column “" + place.column() + "” is missing"),
                new Bilingual("Ajoutez-la dans la première ligne", "Add it to the first row"));
    }

    static Finding unknownType(Place place, String type, Collection<String> known) {
        String near = Spelling.nearest(type, known).orElse("text");
        return Finding.error(
                place,
                new Bilingual("Type de question inconnu : « " + type + " »", "Unknown question type: “" + type + "”"),
                new Bilingual("Vouliez-vous dire « " + near + " » ?", "Did you mean “" + near + "”?"));
    }

    static Finding noType(Place place) {
        return Finding.error(
                place,
                new Bilingual("Cette question n'a pas de type", "This question has no type"),
                new Bilingual(
                        "Indiquez-le, par exemple « integer » ou « text »", "Give one, such as “integer” or “text”"));
    }

    static Finding comment(Place place) {
        return Finding.warning(
                place,
                new Bilingual(
                        "Ligne sans type, ni nom, ni libellé : ignorée", "Row without type, name or label: ignored"),
                new Bilingual("Supprimez-la ou complétez-la", "Remove it or complete it"));
    }

    static Finding noName(Place place) {
        return Finding.error(
                place,
                new Bilingual("Cette ligne n'a pas de nom", "This row has no name"),
                new Bilingual(
                        "Donnez un nom court, en lettres sans accent et chiffres, commençant par une lettre",
                        "Give a short name of plain letters and digits, beginning with a letter"));
    }

    static Finding badName(Place place, String name) {
        return Finding.error(
                place,
                new Bilingual("« " + name + " » ne peut pas être un nom", "“" + name + "” cannot be a name"),
                new Bilingual(
                        "Un nom commence par une lettre ou _, sans espace : par exemple « rep_propres »",
                        "A name begins with a letter or _, without spaces: for instance “rep_propres”"));
    }

    static Finding duplicateName(Place place, String name) {
        return Finding.error(
                place,
                new Bilingual(
                        "Le nom « " + name + " » est déjà pris dans ce groupe",
                        "The name “" + name + "” is already taken in this group"),
                new Bilingual("Choisissez un autre nom", "Choose another name"));
    }

    static Finding unbalanced(Place place, String what) {
        return Finding.error(
                place,
                new Bilingual(
                        "« end " + what + " » sans « begin " + what + " » ouvert",
                        "“end " + what + "” without an open “begin " + what + "”"),
                new Bilingual(
                        "Vérifiez que chaque groupe ouvert est fermé, dans l'ordre",
                        "Check that each group that opens is closed, in order"));
    }

    static Finding notClosed(Place place, String name) {
        return Finding.error(
                place,
                new Bilingual("Le groupe « " + name + " » n'est pas fermé", "Group “" + name + "” is not closed"),
                new Bilingual("Ajoutez une ligne « end group »", "Add an “end group” row"));
    }

    static Finding noLabel(Place place, String name) {
        return Finding.error(
                place,
                new Bilingual("« " + name + " » n'a ni libellé ni aide", "“" + name + "” has no label and no hint"),
                new Bilingual("Écrivez la question dans la colonne label", "Write the question in the label column"));
    }

    static Finding noCalculation(Place place) {
        return Finding.error(
                place,
                new Bilingual("Il manque le calcul", "The calculation is missing"),
                new Bilingual("Remplissez la colonne calculation", "Fill the calculation column"));
    }

    static Finding noList(Place place, String list, Collection<String> known) {
        String near = Spelling.nearest(list, known).map(n -> "« " + n + " » ?").orElse("");
        return Finding.error(
                place,
                new Bilingual(
                        "La liste « " + list + " » n'est pas dans la feuille choices",
                        "List “" + list + "” is not in the choices sheet"),
                new Bilingual(
                        "Ajoutez ses choix, ou corrigez son nom " + near, "Add its choices, or mend its name " + near));
    }

    static Finding badChoice(Place place, String message) {
        return Finding.error(
                place,
                new Bilingual(
                        "Choix sans nom ou nom déjà pris : " + message,
                        "Choice without a name or a name taken: " + message),
                new Bilingual("Donnez à chaque choix un nom différent", "Give each choice a different name"));
    }

    static Finding choiceWithoutLabel(Place place) {
        return Finding.warning(
                place,
                new Bilingual("Ce choix n'a pas de libellé", "This choice has no label"),
                new Bilingual("Écrivez-le dans la colonne label", "Write it in the label column"));
    }

    static Finding brokenReference(Place place, String name, Collection<String> known) {
        String fr = Spelling.nearest(name, known)
                .map(near -> "Vouliez-vous dire ${" + near + "} ?")
                .orElse("Nommez une question du formulaire");
        String en = Spelling.nearest(name, known)
                .map(near -> "Did you mean ${" + near + "}?")
                .orElse("Name a question of the form");
        return Finding.error(
                place,
                new Bilingual("${" + name + "} ne désigne aucune question", "${" + name + "} refers to no question"),
                new Bilingual(fr, en));
    }

    static Finding ambiguousReference(Place place, String name) {
        return Finding.error(
                place,
                new Bilingual(
                        "${" + name + "} désigne plusieurs questions", "${" + name + "} refers to several questions"),
                new Bilingual("Donnez-leur des noms différents", "Give them different names"));
    }
}
