package fr.opp.xlsform.xform;

import fr.opp.xlsform.form.Core;
import fr.opp.xlsform.form.Element;
import fr.opp.xlsform.form.Form;
import fr.opp.xlsform.form.Question;
import java.util.ArrayList;
import java.util.List;

/** Binds, and the actions that run when a form is opened. */
final class Binds {
    /** Namespace of what OPP adds to the binds; other clients pass over it. */
    static final String NAMESPACE = "https://opp.example/xforms";

    private static final String FIRST_LOAD = "odk-instance-first-load";
    private static final String UNIT = "opp::unit";

    private final Form form;
    private final Expressions expressions;

    Binds(Form form, Expressions expressions) {
        this.form = form;
        this.expressions = expressions;
    }

    List<Xml> toXml() {
        List<Xml> nodes = new ArrayList<>();
        form.root().descendants().forEach(element -> {
            if (!element.core().bind().isEmpty()) {
                nodes.add(bind(element));
            }
            if (element instanceof Question question) {
                addActions(question, nodes);
            }
        });
        return nodes;
    }

    private Xml bind(Element element) {
        Core core = element.core();
        boolean triggered =
                element instanceof Question question && !question.trigger().isEmpty();
        Xml bind = Xml.of("bind").with("nodeset", core.path().xpath());
        core.bind().forEach((name, value) -> {
            if (!triggered || !name.equals("calculate")) {
                bind.with(name, expressions.resolve(value, core.path()));
            }
        });
        core.messages()
                .forEach((name, message) -> bind.with(
                        name,
                        Itext.messaged(message)
                                ? "jr:itext('" + core.path().xpath() + ":" + name + "')"
                                : message.plain()));
        if (hasUnit(element)) {
            bind.with("opp:unit", core.extras().getOrDefault(UNIT, ""));
        }
        return bind;
    }

    /** Whether the row says what its figures count: the euro that is written beside the field, for instance. */
    static boolean hasUnit(Element element) {
        return element.core().extras().containsKey(UNIT);
    }

    private void addActions(Question question, List<Xml> nodes) {
        if (question.dynamicDefault()) {
            nodes.add(setDefault(question, expressions, FIRST_LOAD));
        }
        if (question.type().name().equals("start-geopoint")) {
            nodes.add(action("odk:setgeopoint", FIRST_LOAD, question));
        }
        if (question.type().name().equals("background-audio")) {
            nodes.add(action("odk:recordaudio", "odk-instance-load", question));
        }
    }

    static Xml setDefault(Question question, Expressions expressions, String event) {
        return action("setvalue", event, question)
                .with(
                        "value",
                        expressions.resolve(
                                question.defaultValue(), question.core().path()));
    }

    private static Xml action(String name, String event, Question question) {
        return Xml.of(name)
                .with("event", event)
                .with("ref", question.core().path().xpath());
    }
}
