package fr.opp.xlsform.observation;

import fr.opp.xlsform.finding.Bilingual;
import fr.opp.xlsform.finding.Finding;
import fr.opp.xlsform.finding.Findings;
import fr.opp.xlsform.form.ChoiceList;
import fr.opp.xlsform.form.Core;
import fr.opp.xlsform.form.Form;
import fr.opp.xlsform.form.Itemset;
import fr.opp.xlsform.form.Question;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code opp::variable} and what goes with it. {@code opp::dimension} is {@code yes} when the question's own list
 * gives the values, {@code open} when the values are those that occur, or the name of a list. Rows inside repeats hold
 * many values for one contribution, so they are no variables: a calculation outside sums them.
 */
final class VariableReader {
    private final Form form;
    private final Findings findings;
    private final Set<String> seen = new HashSet<>();

    VariableReader(Form form, Findings findings) {
        this.form = form;
        this.findings = findings;
    }

    Stream<Variable> variable(Question question) {
        Core core = question.core();
        String code = core.extras().getOrDefault("opp::variable", "");
        if (code.isEmpty() || core.path().insideRepeat()) {
            return Stream.empty();
        }
        if (!seen.add(code)) {
            findings.add(twice(core, code));
            return Stream.empty();
        }
        String unit = core.extras().getOrDefault("opp::unit", "");
        return Stream.of(new Variable(
                code,
                section(core),
                core.path().belowRoot(),
                kind(question),
                ObservationReader.bilingual(core.label(), code),
                unit.isEmpty() ? null : unit,
                sensitivity(core),
                core.extras().getOrDefault("opp::key", "").equals("yes"),
                codes(question)));
    }

    Stream<Dimension> dimension(Question question) {
        Core core = question.core();
        String code = core.extras().getOrDefault("opp::variable", "");
        if (!core.extras().containsKey("opp::dimension") || code.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(new Dimension(code, ObservationReader.bilingual(core.label(), code), codes(question)));
    }

    private static String section(Core core) {
        List<String> steps = core.path().steps();
        return steps.size() > 2 ? steps.get(1) : "";
    }

    private static Kind kind(Question question) {
        if (question.itemset() != null) {
            return question.type().control().equals("select") ? Kind.CODES : Kind.CODE;
        }
        // A dimension without choices is calculated: a budget class, a département read from a commune.
        if (question.core().extras().containsKey("opp::dimension")) {
            return Kind.CODE;
        }
        return switch (question.core().bind().getOrDefault("type", "string")) {
            case "int" -> Kind.INTEGER;
            case "decimal" -> Kind.DECIMAL;
            case "date" -> Kind.DATE;
            default -> Kind.TEXT;
        };
    }

    private Sensitivity sensitivity(Core core) {
        String written = core.extras().getOrDefault("opp::sensitivity", "restricted");
        try {
            return Sensitivity.valueOf(written.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException expected) {
            findings.add(Finding.error(
                    core.place().column("opp::sensitivity"),
                    new Bilingual(
                            "Sensibilité inconnue : « " + written + " »", "Unknown sensitivity: “" + written + "”"),
                    new Bilingual("Écrivez open, restricted ou personal", "Write open, restricted or personal")));
            return Sensitivity.PERSONAL;
        }
    }

    private List<Code> codes(Question question) {
        Itemset itemset = question.itemset();
        String named = question.core().extras().getOrDefault("opp::dimension", "");
        String source = itemset == null ? named : itemset.source();
        @Nullable ChoiceList list = form.lists().get(source);
        if (list == null) {
            return List.of();
        }
        return list.choices().stream()
                .map(choice -> new Code(
                        choice.name(),
                        ObservationReader.bilingual(choice.label(), choice.name()),
                        choice.extras().get("groupe")))
                .toList();
    }

    private static Finding twice(Core core, String code) {
        return Finding.error(
                core.place().column("opp::variable"),
                new Bilingual(
                        "La variable « " + code + " » est donnée deux fois", "Variable “" + code + "” is given twice"),
                new Bilingual(
                        "Une variable n'a qu'une question par édition", "A variable has one question per edition"));
    }
}
