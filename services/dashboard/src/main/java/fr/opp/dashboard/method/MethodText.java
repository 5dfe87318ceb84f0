package fr.opp.dashboard.method;

import static fr.opp.dashboard.method.MethodController.both;

import fr.opp.contracts.edition.ProtectionRules;
import fr.opp.contracts.identity.LocalizedText;
import java.util.List;

/** The rules in words, with the numbers of a set of rules. */
final class MethodText {
    private MethodText() {}

    /** One rule or practice. */
    record Chapter(LocalizedText title, LocalizedText text) {}

    static List<Chapter> of(ProtectionRules rules) {
        return List.of(units(), few(rules), dominant(rules), neighbours(rules), statistics(rules), empty(), people());
    }

    private static Chapter units() {
        return new Chapter(
                both("Qui est compté", "Who is counted"),
                both(
                        "On compte des entreprises ou associations (numéro SIREN), pas des réponses : une association qui"
                                + " gère deux lieux compte une fois.",
                        "Companies and associations are counted (SIREN number), not answers: an association that runs two"
                                + " venues counts once."));
    }

    private static Chapter few(ProtectionRules rules) {
        return new Chapter(
                both("Trop peu de structures", "Too few structures"),
                both(
                        "Un chiffre n’est montré que s’il repose sur au moins " + rules.frequency()
                                + " structures, et sur au moins " + rules.personFrequency()
                                + " quand l’une d’elles est une personne (entreprise individuelle).",
                        "A figure is shown only if at least " + rules.frequency()
                                + " structures stand behind it, and at least " + rules.personFrequency()
                                + " where one of them is a person (sole trader)."));
    }

    private static Chapter dominant(ProtectionRules rules) {
        return new Chapter(
                both("Une structure trop visible", "One structure too visible"),
                both(
                        "Un total est protégé si une seule structure en représente plus de " + rules.dominancePercent()
                                + " %.",
                        "A total is protected if one structure makes up more than " + rules.dominancePercent()
                                + "% of it."));
    }

    private static Chapter neighbours(ProtectionRules rules) {
        return new Chapter(
                both("Ce qu’on pourrait déduire", "What could be deduced"),
                both(
                        "D’autres chiffres sont protégés pour qu’aucun ne puisse être retrouvé par soustraction, ni à partir"
                                + " d’un autre tableau, ni par une structure qui connaît sa propre réponse. Un contrôle"
                                + " indépendant vérifie que chaque total protégé reste incertain d’au moins "
                                + rules.protectionPercent() + " % de part et d’autre.",
                        "Other figures are protected so that none can be found by subtraction, from another table, or by a"
                                + " structure that knows its own answer. An independent check makes sure that every"
                                + " protected total stays uncertain by at least " + rules.protectionPercent()
                                + "% on both sides."));
    }

    private static Chapter statistics(ProtectionRules rules) {
        return new Chapter(
                both("Moyennes et médianes", "Means and medians"),
                both(
                        "Une moyenne n’est montrée que si le total et le nombre de structures le sont. La médiane est la"
                                + " moyenne des trois ou quatre valeurs centrales, jamais la valeur d’une seule structure ;"
                                + " elle demande au moins " + (2 * rules.frequency()) + " structures.",
                        "A mean is shown only if the total and the number of structures are. The median is the mean of the"
                                + " three or four central values, never the value of one structure; it needs at least "
                                + (2 * rules.frequency()) + " structures."));
    }

    private static Chapter empty() {
        return new Chapter(
                both("Zéro et absence", "Zero and absence"),
                both(
                        "Là où l’annuaire ne compte aucune structure, on montre zéro. Là où aucune n’a répondu, le chiffre est"
                                + " protégé comme un autre : rien ne dit s’il y a eu des réponses.",
                        "Where the directory has no structure, zero is shown. Where none has answered, the figure is"
                                + " protected like any other: nothing says whether there were answers."));
    }

    private static Chapter people() {
        return new Chapter(
                both("Qui décide", "Who decides"),
                both(
                        "Chaque filière relit ses tableaux et décide à qui les montrer. Si une réponse est retirée, les"
                                + " tableaux qui la contenaient disparaissent aussitôt.",
                        "Each network reads its tables and decides whom to show them to. If an answer is withdrawn, the"
                                + " tables that contained it disappear at once."));
    }
}
