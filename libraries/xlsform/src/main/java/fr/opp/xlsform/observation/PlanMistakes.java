package fr.opp.xlsform.observation;

import fr.opp.xlsform.finding.Bilingual;
import fr.opp.xlsform.finding.Finding;
import fr.opp.xlsform.finding.Place;
import java.util.Collection;
import java.util.TreeSet;

/** Findings of the table plan. */
final class PlanMistakes {
    private PlanMistakes() {}

    static Finding badId(Place place, String id) {
        return Finding.error(
                place,
                new Bilingual("« " + id + " » ne peut pas nommer un tableau", "“" + id + "” cannot name a table"),
                new Bilingual("Un code court : CQ1", "A short code: CQ1"));
    }

    static Finding unknownDimension(Place place, String axis, Collection<String> known) {
        return Finding.error(
                place,
                new Bilingual("Dimension inconnue : « " + axis + " »", "Unknown dimension: “" + axis + "”"),
                oneOf(known));
    }

    static Finding dimensionCount(Place place) {
        return Finding.error(
                place,
                new Bilingual("Un tableau a une ou deux dimensions", "A table has one or two dimensions"),
                new Bilingual("Écrivez-les séparées par une espace", "Write them separated by a space"));
    }

    static Finding unknownWord(Place place, String word, Collection<String> known) {
        return Finding.error(
                place,
                new Bilingual("Valeur inconnue : « " + word + " »", "Unknown value: “" + word + "”"),
                oneOf(known));
    }

    static Finding unknownStatistic(Place place, String statistic) {
        return Finding.error(
                place,
                new Bilingual("Statistique inconnue : « " + statistic + " »", "Unknown statistic: “" + statistic + "”"),
                new Bilingual("count, sum, mean ou median", "count, sum, mean or median"));
    }

    static Finding unknownVariable(Place place, String code, Collection<String> known) {
        return Finding.error(
                place,
                new Bilingual("Variable inconnue : « " + code + " »", "Unknown variable: “" + code + "”"),
                oneOf(known));
    }

    static Finding notNumeric(Place place, String code) {
        return Finding.error(
                place,
                new Bilingual(
                        "La variable « " + code + " » n'est pas un nombre que l'on peut publier",
                        "Variable “" + code + "” is not a number that may be published"),
                new Bilingual("Choisissez une variable numérique", "Choose a numeric variable"));
    }

    private static Bilingual oneOf(Collection<String> known) {
        String list = String.join(", ", new TreeSet<>(known));
        return new Bilingual("L'une de : " + list, "One of: " + list);
    }
}
