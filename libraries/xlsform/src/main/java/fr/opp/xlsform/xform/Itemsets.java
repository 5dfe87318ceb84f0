package fr.opp.xlsform.xform;

import fr.opp.xlsform.form.ChoiceList;
import fr.opp.xlsform.form.Form;
import fr.opp.xlsform.form.Itemset;
import fr.opp.xlsform.form.ItemsetKind;
import fr.opp.xlsform.form.NodePath;
import fr.opp.xlsform.form.Question;
import java.util.List;
import java.util.Optional;

/** The choices that a select offers. */
final class Itemsets {
    private final Form form;
    private final Expressions expressions;

    Itemsets(Form form, Expressions expressions) {
        this.form = form;
        this.expressions = expressions;
    }

    Optional<Xml> toXml(Question question) {
        Itemset itemset = question.itemset();
        if (itemset == null || itemset.kind() == ItemsetKind.EXTERNAL_CHOICES) {
            return Optional.empty();
        }
        return itemset.kind() == ItemsetKind.REPEAT
                ? fromRepeat(question, itemset)
                : Optional.of(fromInstance(question, itemset));
    }

    /** The attribute by which old clients filter the sheet of external choices. */
    Optional<String> query(Question question) {
        Itemset itemset = question.itemset();
        return itemset != null && itemset.kind() == ItemsetKind.EXTERNAL_CHOICES
                ? Optional.of(nodeset(question, itemset))
                : Optional.empty();
    }

    private Xml fromInstance(Question question, Itemset itemset) {
        boolean geojson = itemset.source().endsWith(".geojson");
        String value = question.parameters().getOrDefault("value", geojson ? "id" : "name");
        String label = question.parameters().getOrDefault("label", geojson ? "title" : labelOf(itemset));
        return itemset(randomized(question, nodeset(question, itemset)), value, label);
    }

    private String labelOf(Itemset itemset) {
        ChoiceList list = form.lists().get(itemset.source());
        return list != null && list.translated() ? "jr:itext(itextId)" : "label";
    }

    private String nodeset(Question question, Itemset itemset) {
        String filter = itemset.filter().isEmpty()
                ? ""
                : "["
                        + expressions.resolveFilter(
                                itemset.filter(), question.core().path()) + "]";
        return "instance('" + itemset.instance() + "')/root/item" + filter;
    }

    /** Answers of a repeat as choices: every non-empty value of the node named. */
    private Optional<Xml> fromRepeat(Question question, Itemset itemset) {
        String name = itemset.source().replaceAll("[${}]", "");
        NodePath target = expressions.path(name);
        if (target == null) {
            return Optional.empty();
        }
        List<String> holder = target.steps().subList(0, target.steps().size() - 1);
        String filter = itemset.filter().isEmpty()
                ? "./" + name + " != ''"
                : expressions
                        .resolveFilter(itemset.filter(), question.core().path())
                        .replace("/" + String.join("/", holder), ".");
        String nodeset = "/" + String.join("/", holder) + "[" + filter + "]";
        return Optional.of(itemset(randomized(question, nodeset), name, name));
    }

    private String randomized(Question question, String nodeset) {
        if (!question.parameters().getOrDefault("randomize", "").equals("true")) {
            return nodeset;
        }
        String seed = question.parameters().getOrDefault("seed", "");
        return seed.isEmpty()
                ? "randomize(" + nodeset + ")"
                : "randomize(" + nodeset + ", "
                        + expressions.resolve(seed, question.core().path()).strip() + ")";
    }

    private static Xml itemset(String nodeset, String value, String label) {
        return Xml.of("itemset")
                .with("nodeset", nodeset)
                .add(Xml.of("value").with("ref", value))
                .add(Xml.of("label").with("ref", label));
    }
}
