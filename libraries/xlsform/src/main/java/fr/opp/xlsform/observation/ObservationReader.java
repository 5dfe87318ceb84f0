package fr.opp.xlsform.observation;

import fr.opp.xlsform.finding.Bilingual;
import fr.opp.xlsform.finding.Findings;
import fr.opp.xlsform.form.Core;
import fr.opp.xlsform.form.Form;
import fr.opp.xlsform.form.Group;
import fr.opp.xlsform.form.Localized;
import fr.opp.xlsform.form.Question;
import fr.opp.xlsform.workbook.Workbook;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the {@code opp::} columns of a form and the table plan of its workbook. */
public final class ObservationReader {
    private static final Set<String> COMPUTED = Set.of("calculate", "hidden", "note");

    private ObservationReader() {}

    /** Reads; mistakes in the {@code opp::} columns and in the plan are added to the findings. */
    public static Observation read(Workbook workbook, Form form, Findings findings) {
        VariableReader reader = new VariableReader(form, findings);
        List<Variable> variables = form.questions().flatMap(reader::variable).toList();
        List<Dimension> dimensions = form.questions().flatMap(reader::dimension).toList();
        Map<String, Variable> byCode =
                variables.stream().collect(Collectors.toMap(Variable::code, Function.identity(), (a, b) -> a));
        Set<String> axes = dimensions.stream().map(Dimension::code).collect(Collectors.toSet());
        List<Table> tables = new TablePlanReader(byCode, axes, findings).read(workbook);
        return new Observation(sections(form), variables, dimensions, tables);
    }

    private static List<Section> sections(Form form) {
        return form.root().children().stream()
                .filter(Group.class::isInstance)
                .map(Group.class::cast)
                .filter(group -> !group.name().equals("meta"))
                .map(ObservationReader::section)
                .toList();
    }

    private static Section section(Group group) {
        Core core = group.core();
        int questions = (int)
                asked(group.descendants().filter(Question.class::isInstance).map(Question.class::cast))
                        .count();
        Set<String> audiences = Words.of(core.extras().getOrDefault("opp::audiences", "reseau"));
        return new Section(group.name(), bilingual(core.label(), group.name()), questions, audiences);
    }

    /** Questions that expect an answer: neither computed nor notes. */
    public static Stream<Question> asked(Stream<Question> questions) {
        return questions
                .filter(Question::visible)
                .filter(question -> !COMPUTED.contains(question.type().name()))
                .filter(question -> !question.core().bind().containsKey("calculate"));
    }

    static Bilingual bilingual(Localized text, String fallback) {
        return text.isEmpty() ? new Bilingual(fallback, fallback) : new Bilingual(text.in("fr"), text.in("en"));
    }
}
