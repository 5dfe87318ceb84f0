package fr.opp.xlsform.xform;

import fr.opp.xlsform.form.Core;
import fr.opp.xlsform.form.Element;
import fr.opp.xlsform.form.Form;
import fr.opp.xlsform.form.Group;
import fr.opp.xlsform.form.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The controls. */
final class Body {
    private final Form form;
    private final Expressions expressions;
    private final Texts texts;
    private final Itemsets itemsets;

    Body(Form form, Expressions expressions, Texts texts) {
        this.form = form;
        this.expressions = expressions;
        this.texts = texts;
        this.itemsets = new Itemsets(form, expressions);
    }

    Xml toXml() {
        Xml body = Xml.of("h:body");
        String style = form.settings().getOrDefault("style", "");
        if (!style.isEmpty()) {
            body.with("class", style);
        }
        return body.addAll(controls(form.root()));
    }

    private List<Xml> controls(Group parent) {
        List<Xml> controls = new ArrayList<>();
        for (Element child : parent.children()) {
            switch (child) {
                case Group repeat when repeat.repeats() -> controls.add(repeat(repeat));
                case Group group when isMeta(group, parent) -> {}
                case Group group -> controls.add(group(group));
                case Question question when question.visible() -> controls.add(question(question));
                case Question hidden -> {}
            }
        }
        return controls;
    }

    private boolean isMeta(Group group, Group parent) {
        return parent == form.root() && group.name().equals("meta");
    }

    private Xml group(Group group) {
        Xml xml = attributes(Xml.of("group"), group.core());
        xml.with("ref", group.core().path().xpath());
        if (!group.core().label().isEmpty()) {
            xml.add(label(group.core()));
        }
        return xml.addAll(controls(group));
    }

    private Xml repeat(Group group) {
        String path = group.core().path().xpath();
        Xml repeat = attributes(Xml.of("repeat").with("nodeset", path), group.core());
        repeat.addAll(controls(group));
        group.descendants()
                .filter(Question.class::isInstance)
                .map(Question.class::cast)
                .filter(question -> question.dynamicDefault() && innermost(group, question))
                .forEach(question -> repeat.add(Binds.setDefault(question, expressions, "odk-new-repeat")));
        return Xml.of("group").with("ref", path).add(label(group.core())).add(repeat);
    }

    private static boolean innermost(Group repeat, Question question) {
        return question.core().path().repeats().getLast()
                == repeat.core().path().steps().size();
    }

    private Xml question(Question question) {
        Core core = question.core();
        Xml control = Xml.of(question.type().control()).with("ref", core.path().xpath());
        attributes(control, core);
        itemsets.query(question).ifPresent(query -> control.with("query", query));
        control.add(label(core));
        if (!core.hint().isEmpty() || !core.guidance().isEmpty()) {
            control.add(hint(core));
        }
        Optional<Xml> itemset = itemsets.toXml(question);
        itemset.ifPresent(control::add);
        form.questions()
                .filter(other -> other.trigger().equals(question.name()))
                .forEach(other -> control.add(onChange(other)));
        return control;
    }

    /** A question computed when another one changes. */
    private Xml onChange(Question computed) {
        Core core = computed.core();
        return Xml.of("setvalue")
                .with("event", "xforms-value-changed")
                .with("ref", core.path().xpath())
                .with("value", expressions.resolve(core.bind().getOrDefault("calculate", ""), core.path()));
    }

    private Xml attributes(Xml xml, Core core) {
        core.control().forEach((name, value) -> xml.with(name, expressions.resolve(value, core.path())));
        return xml;
    }

    private Xml label(Core core) {
        return Itext.labelled(core)
                ? Xml.of("label").with("ref", "jr:itext('" + core.path().xpath() + ":label')")
                : texts.write(Xml.of("label"), core.label().plain(), core.path());
    }

    private Xml hint(Core core) {
        return Itext.hinted(core)
                ? Xml.of("hint").with("ref", "jr:itext('" + core.path().xpath() + ":hint')")
                : texts.write(Xml.of("hint"), core.hint().plain(), core.path());
    }
}
