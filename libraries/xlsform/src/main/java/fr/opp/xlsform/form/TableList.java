package fr.opp.xlsform.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A group with the appearance {@code table-list}: its selects share one row of labels, so that they read as a table. The
 * group becomes a {@code field-list}, its label a note, and the first select is preceded by one that only shows labels.
 */
final class TableList {
    private static final String APPEARANCE = "appearance";
    private static final String TABLE_LIST = "table-list";

    private boolean headed;

    static boolean asked(Core core) {
        return words(core).contains(TABLE_LIST);
    }

    static Core group(Core core) {
        String others =
                words(core).stream().filter(word -> !word.equals(TABLE_LIST)).collect(Collectors.joining(" "));
        String appearance = ("field-list " + others).strip();
        return core.withControl(Ordered.merge(core.control(), Map.of(APPEARANCE, appearance)))
                .withLabel(Localized.NONE)
                .withHint(Localized.NONE);
    }

    /** The note that carries the label and the hint of the group; none when it has neither. */
    static List<Element> note(Core group, NodePath path) {
        if (group.label().isEmpty() && group.hint().isEmpty()) {
            return List.of();
        }
        QuestionType type = QuestionTypes.find("note").orElseThrow();
        Core core = Core.generated(path.steps().getLast(), path, group.place())
                .withLabel(group.label())
                .withHint(group.hint())
                .withBind(type.bind());
        return List.of(new Question(core, type, null, "", "", Map.of()));
    }

    /** The elements of a row, with the labels before the first select and none on the selects. */
    List<Element> arrange(List<Element> elements, NodePath labels) {
        List<Element> arranged = new ArrayList<>();
        for (Element element : elements) {
            if (element instanceof Question question && question.itemset() != null) {
                if (!headed) {
                    arranged.add(labels(question, labels));
                    headed = true;
                }
                arranged.add(with(question, "list-nolabel"));
            } else {
                arranged.add(element);
            }
        }
        return arranged;
    }

    private static Question labels(Question first, NodePath path) {
        Core core = Core.generated(path.steps().getLast(), path, first.core().place())
                .withBind(first.type().bind());
        return with(new Question(core, first.type(), first.itemset(), "", "", Map.of()), "label");
    }

    private static Question with(Question question, String appearance) {
        Core core = question.core();
        return new Question(
                core.withControl(Ordered.merge(core.control(), Map.of(APPEARANCE, appearance))),
                question.type(),
                question.itemset(),
                question.defaultValue(),
                question.trigger(),
                question.parameters());
    }

    private static List<String> words(Core core) {
        return Arrays.asList(core.control().getOrDefault(APPEARANCE, "").strip().split("\\s+"));
    }
}
