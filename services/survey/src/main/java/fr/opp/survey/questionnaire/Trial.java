package fr.opp.survey.questionnaire;

import fr.opp.contracts.edition.Media;
import fr.opp.contracts.identity.LocalizedText;
import fr.opp.formengine.Finding;
import fr.opp.formengine.Form;
import fr.opp.formengine.FormRefused;
import fr.opp.formengine.Verdict;
import fr.opp.kit.problem.InputError;
import fr.opp.xlsform.form.Core;
import fr.opp.xlsform.form.Question;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Tries a compiled form on the engine that judges answers, with an answer that is blank. */
final class Trial {
    private static final LocalizedText REMEDY = new LocalizedText(
            "Relisez les expressions (relevant, constraint, required, calculation, choice_filter) : parenthèses, guillemets,"
                    + " noms de fonctions, et aucune question qui dépend d’elle-même.",
            "Read the expressions again (relevant, constraint, required, calculation, choice_filter): parentheses, quotes,"
                    + " names of functions, and no question that depends on itself.");

    private Trial() {}

    /** What keeps the form from being evaluated, at the row that the engine names if it names one. */
    static Optional<InputError> of(fr.opp.xlsform.form.Form form, Compiled compiled) {
        Map<String, byte[]> media = new HashMap<>();
        for (Media file : compiled.media()) {
            media.put(file.name(), file.content());
        }
        try {
            Verdict verdict = Form.load(compiled.xform(), media).judge(blank(form));
            return fails(verdict) ? Optional.of(error(form, "")) : Optional.empty();
        } catch (FormRefused e) {
            return Optional.of(error(form, String.valueOf(e.getMessage())));
        }
    }

    private static byte[] blank(fr.opp.xlsform.form.Form form) {
        String root = form.root().core().name();
        return ("<" + root + " id=\"" + form.id() + "\" version=\"" + form.version() + "\"/>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static boolean fails(Verdict verdict) {
        return verdict instanceof Verdict.Refused refused
                && refused.findings().stream().anyMatch(finding -> finding.kind() == Finding.Kind.UNEVALUABLE);
    }

    private static InputError error(fr.opp.xlsform.form.Form form, String engine) {
        String why = engine.isBlank() ? "" : " (" + engine.lines().findFirst().orElse("") + ")";
        return new InputError(
                placeNamedIn(form, engine),
                new LocalizedText(
                        "Le moteur de formulaires ne peut pas évaluer ce questionnaire" + why + ".",
                        "The form engine cannot evaluate this questionnaire" + why + "."),
                REMEDY);
    }

    /** The engine first names the question whose expression it is, then quotes the expression. */
    private static Map<String, Object> placeNamedIn(fr.opp.xlsform.form.Form form, String engine) {
        return form.questions()
                .map(Question::core)
                .filter(core -> engine.contains(pathOf(core)))
                .min(Comparator.comparingInt((Core core) -> engine.indexOf(pathOf(core)))
                        .thenComparingInt(core -> -pathOf(core).length()))
                .map(core -> FormMapping.toPlace(core.place()))
                .orElse(Map.of("sheet", "survey"));
    }

    private static String pathOf(Core core) {
        return "/" + String.join("/", core.path().steps());
    }
}
