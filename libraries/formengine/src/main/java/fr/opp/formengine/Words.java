package fr.opp.formengine;

import java.util.EnumMap;
import java.util.Map;
import org.javarosa.core.model.Constants;

/** What is said when the form itself says nothing. */
final class Words {
    private static final Map<Finding.Kind, Wording> MESSAGES = new EnumMap<>(Finding.Kind.class);
    private static final Map<Finding.Kind, Wording> REMEDIES = new EnumMap<>(Finding.Kind.class);

    static {
        put(
                Finding.Kind.NOT_XML,
                new Wording("L’envoi n’est pas un document XML lisible.", "What was sent is not readable XML."),
                new Wording("Renvoyez le questionnaire complet.", "Send the whole questionnaire again."));
        put(
                Finding.Kind.DOCTYPE,
                new Wording(
                        "L’envoi contient une déclaration DOCTYPE, qui est refusée.",
                        "What was sent holds a DOCTYPE declaration, which is refused."),
                new Wording("Envoyez le XML sans DOCTYPE.", "Send the XML without DOCTYPE."));
        put(
                Finding.Kind.OTHER_FORM,
                new Wording(
                        "Ces réponses ne sont pas celles de la version en cours de ce formulaire.",
                        "These answers are not to the current version of this form."),
                new Wording("Téléchargez le formulaire en cours.", "Download the current form."));
        put(
                Finding.Kind.UNKNOWN_NODE,
                new Wording("Le formulaire n’a rien à cet endroit.", "The form has nothing at this place."),
                new Wording("Téléchargez le formulaire en cours.", "Download the current form."));
        put(
                Finding.Kind.REPEATED_NODE,
                new Wording("Cette question reçoit plusieurs réponses.", "This question is answered several times."),
                new Wording("Gardez une seule réponse.", "Keep a single answer."));
        put(
                Finding.Kind.WRONG_TYPE,
                new Wording("Cette réponse n’a pas la forme attendue.", "This answer does not have the form expected."),
                new Wording("Corrigez la réponse.", "Correct the answer."));
        put(
                Finding.Kind.UNKNOWN_CHOICE,
                new Wording("Ce choix ne fait pas partie de la liste.", "This choice is not in the list."),
                new Wording("Choisissez dans la liste proposée.", "Choose from the list."));
        put(
                Finding.Kind.REQUIRED,
                new Wording("Cette question attend une réponse.", "This question needs an answer."),
                new Wording("Répondez à la question.", "Answer the question."));
        put(
                Finding.Kind.CONSTRAINT,
                new Wording("Cette réponse n’est pas possible.", "This answer is not possible."),
                new Wording("Corrigez la réponse.", "Correct the answer."));
        put(
                Finding.Kind.UNEVALUABLE,
                new Wording(
                        "Un calcul du formulaire échoue sur ces réponses.",
                        "A calculation of the form fails on these answers."),
                new Wording(
                        "Signalez-le à l’équipe qui coordonne l’observation.",
                        "Tell the team that coordinates the observation."));
    }

    private Words() {}

    static Wording message(Finding.Kind kind) {
        return found(MESSAGES, kind);
    }

    static Wording remedy(Finding.Kind kind) {
        return found(REMEDIES, kind);
    }

    /** What would be right for a data type of JavaRosa. */
    static Wording expected(int dataType) {
        return switch (dataType) {
            case Constants.DATATYPE_INTEGER, Constants.DATATYPE_LONG ->
                new Wording(
                        "Un nombre entier est attendu, par exemple 125.", "A whole number is expected, such as 125.");
            case Constants.DATATYPE_DECIMAL ->
                new Wording("Un nombre est attendu, par exemple 12.5.", "A number is expected, such as 12.5.");
            case Constants.DATATYPE_DATE ->
                new Wording(
                        "Une date est attendue, par exemple 2025-03-31.", "A date is expected, such as 2025-03-31.");
            default -> remedy(Finding.Kind.WRONG_TYPE);
        };
    }

    private static void put(Finding.Kind kind, Wording message, Wording remedy) {
        MESSAGES.put(kind, message);
        REMEDIES.put(kind, remedy);
    }

    private static Wording found(Map<Finding.Kind, Wording> texts, Finding.Kind kind) {
        Wording wording = texts.get(kind);
        if (wording == null) {
            throw new IllegalStateException("no words for " + kind);
        }
        return wording;
    }
}
