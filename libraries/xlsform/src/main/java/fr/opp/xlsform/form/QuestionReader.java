package fr.opp.xlsform.form;

import fr.opp.xlsform.finding.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a row of the survey that is a question. */
final class QuestionReader {
    private final ChoiceLists lists;
    private final Findings findings;

    QuestionReader(ChoiceLists lists, Findings findings) {
        this.lists = lists;
        this.findings = findings;
    }

    /** The question, and the one that asks to specify "other"; empty when the type is unknown. */
    List<Element> read(Fields row, Core core) {
        String spelling = row.text("type");
        Optional<SelectType> select = SelectType.parse(spelling);
        if (select.isPresent()) {
            return select(row, core, select.get());
        }
        Optional<QuestionType> type = QuestionTypes.find(spelling);
        if (type.isEmpty()) {
            findings.add(Mistakes.unknownType(row.at("type"), spelling, QuestionTypes.canonical()));
            return List.of();
        }
        Question question = question(row, core, type.get());
        check(row, question);
        return List.of(question);
    }

    private List<Element> select(Fields row, Core core, SelectType select) {
        if (select.kind() == ItemsetKind.LIST && !lists.has(select.source())) {
            findings.add(Mistakes.noList(row.at("type"), select.source(), lists.names()));
        }
        Itemset itemset = new Itemset(select.kind(), select.source(), row.text("choice_filter"));
        Question plain = question(row, core, select.type());
        Question question = new Question(
                plain.core(), plain.type(), itemset, plain.defaultValue(), plain.trigger(), plain.parameters());
        check(row, question);
        List<Element> elements = new ArrayList<>(List.of(question));
        if (select.orOther() == SelectType.Other.SPECIFY) {
            lists.addOther(select.source());
            elements.add(specifyOther(core));
        }
        return elements;
    }

    private static Question question(Fields row, Core core, QuestionType type) {
        Map<String, String> parameters = Parameters.parse(row.text("parameters"));
        Map<String, String> bind =
                Ordered.merge(Ordered.merge(type.bind(), core.bind()), Parameters.bind(type.name(), parameters));
        Map<String, String> control = Ordered.merge(
                Ordered.merge(type.attributes(), core.control()), Parameters.control(type.name(), parameters));
        Core complete = core.withBind(bind).withControl(control);
        String trigger = row.text("trigger").replaceAll("[${}\\s]", "");
        return new Question(withHint(complete, type), type, null, row.text("default"), trigger, parameters);
    }

    private static Core withHint(Core core, QuestionType type) {
        return core.hint().isEmpty() && !type.hint().isEmpty() ? core.withHint(Localized.plain(type.hint())) : core;
    }

    private void check(Fields row, Question question) {
        boolean computed = question.core().bind().containsKey("calculate")
                || !question.trigger().isEmpty();
        if (question.type().name().equals("calculate") && !computed && !question.dynamicDefault()) {
            findings.add(Mistakes.noCalculation(row.at("bind", "calculate")));
        }
        if (question.visible() && !question.core().shown()) {
            findings.add(Mistakes.noLabel(row.at("label"), question.name()));
        }
    }

    private static Question specifyOther(Core core) {
        NodePath path = core.path().sibling(core.name() + "_other");
        QuestionType text = QuestionTypes.find("text").orElseThrow();
        Core other = Core.generated(core.name() + "_other", path, core.place())
                .withLabel(Localized.plain("Specify other."))
                .withBind(Ordered.merge(text.bind(), Map.of("relevant", "selected(../" + core.name() + ", 'other')")));
        return new Question(other, text, null, "", "", Map.of());
    }
}
