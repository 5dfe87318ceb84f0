package fr.opp.xlsform.xform;

import fr.opp.xlsform.form.Element;
import fr.opp.xlsform.form.Form;
import fr.opp.xlsform.form.Group;
import fr.opp.xlsform.form.Question;
import java.util.Map;

/** The primary instance: an empty answer, with the constant defaults and the template of each repeat. */
final class PrimaryInstance {
    private static final String ATTRIBUTE_SETTING = "attribute::";

    private final Form form;
    private final Expressions expressions;

    /** Whether templates of repeats are written, or only their first occurrence. */
    private enum Templates {
        BEFORE_EACH_REPEAT,
        ONLY,
        NONE
    }

    PrimaryInstance(Form form, Expressions expressions) {
        this.form = form;
        this.expressions = expressions;
    }

    Xml toXml() {
        Xml root = Xml.of(form.root().name());
        form.settings().forEach((name, value) -> {
            if (name.startsWith(ATTRIBUTE_SETTING)) {
                root.with(name.substring(ATTRIBUTE_SETTING.length()), value);
            }
        });
        root.with("id", form.id());
        if (!form.version().isEmpty()) {
            root.with("version", form.version());
        }
        fill(root, form.root(), Templates.BEFORE_EACH_REPEAT);
        return Xml.of("instance").add(root);
    }

    private void fill(Xml node, Group group, Templates templates) {
        for (Element child : group.children()) {
            switch (child) {
                case Group repeat when repeat.repeats() -> addRepeat(node, repeat, templates);
                case Group inner -> {
                    Xml element = node(inner);
                    fill(element, inner, templates);
                    node.add(element);
                }
                case Question question -> addQuestion(node, question);
            }
        }
    }

    private void addRepeat(Xml parent, Group repeat, Templates templates) {
        if (templates != Templates.NONE) {
            Xml template = Xml.of(repeat.name()).with("jr:template", "");
            fill(template, repeat, Templates.ONLY);
            parent.add(template);
        }
        if (templates != Templates.ONLY) {
            Xml first = node(repeat);
            fill(first, repeat, Templates.NONE);
            parent.add(first);
        }
    }

    private void addQuestion(Xml parent, Question question) {
        if (!question.type().external()) {
            boolean constant = !question.defaultValue().isEmpty() && !question.dynamicDefault();
            parent.add(node(question).text(constant ? defaultOf(question) : ""));
        }
    }

    private static String defaultOf(Question question) {
        boolean photo = question.type().name().equals("photo")
                && !question.defaultValue().contains("jr://");
        return photo ? "jr://images/" + question.defaultValue() : question.defaultValue();
    }

    private Xml node(Element element) {
        Xml node = Xml.of(element.name());
        Map<String, String> attributes = element.core().attributes();
        attributes.forEach((name, value) ->
                node.with(name, expressions.resolve(value, element.core().path())));
        return node;
    }
}
