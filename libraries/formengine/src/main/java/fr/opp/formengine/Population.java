package fr.opp.formengine;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.javarosa.core.model.data.IAnswerData;
import org.javarosa.core.model.instance.TreeElement;
import org.javarosa.core.model.instance.TreeReference;

/**
 * Fills an instance with a submission. What the instance has no place for, or cannot take, is a finding; a node that the
 * submission leaves out is a blank, as clients leave out what is not relevant.
 */
final class Population {
    /** Written by clients whether or not the form names them. */
    private static final Set<String> META =
            Set.of("instanceID", "deprecatedID", "instanceName", "timeStart", "timeEnd", "userID", "deviceID");

    private final Findings findings;
    private final Map<TreeElement, Sent> sent = new IdentityHashMap<>();

    Population(Findings findings) {
        this.findings = findings;
    }

    /** A value as the client wrote it, and as the engine spells it. */
    record Sent(String written, String spelled) {}

    /** Leaves that came with a value. */
    Map<TreeElement, Sent> sent() {
        return sent;
    }

    void fill(TreeElement element, SubmissionNode node) {
        Map<String, List<SubmissionNode>> given = new LinkedHashMap<>(node.childrenByName());
        for (String name : childNames(element)) {
            List<SubmissionNode> nodes = given.getOrDefault(name, List.of());
            TreeElement template = element.getChild(name, TreeReference.INDEX_TEMPLATE);
            if (template == null) {
                fillOne(Objects.requireNonNull(element.getChild(name, 0)), nodes);
            } else {
                fillRepeat(element, template, nodes);
            }
            given.remove(name);
        }
        given.values().forEach(unknown -> refuse(element, unknown.getFirst()));
    }

    private void fillRepeat(TreeElement parent, TreeElement template, List<SubmissionNode> nodes) {
        while (parent.getChild(template.getName(), 0) != null) {
            parent.removeChild(template.getName(), 0);
        }
        for (int i = 0; i < nodes.size(); i++) {
            TreeElement instance = template.deepCopy(true);
            instance.setMult(i);
            parent.addChild(instance);
            fill(instance, nodes.get(i));
        }
    }

    private void fillOne(TreeElement child, List<SubmissionNode> nodes) {
        if (nodes.size() > 1) {
            findings.add(Finding.Kind.REPEATED_NODE, child);
        }
        if (child.isLeaf()) {
            answer(child, nodes.isEmpty() ? "" : nodes.getFirst().text());
            nodes.forEach(node -> node.children.forEach(unknown -> refuse(child, unknown)));
        } else {
            fill(child, nodes.isEmpty() ? new SubmissionNode(child.getName()) : nodes.getFirst());
        }
    }

    private void answer(TreeElement leaf, String text) {
        if (text.isEmpty()) {
            leaf.setValue(null);
            return;
        }
        IAnswerData value = AnswerReader.read(text, leaf.getDataType());
        leaf.setValue(value);
        if (value == null) {
            findings.add(Finding.Kind.WRONG_TYPE, leaf);
        } else {
            sent.put(leaf, new Sent(text, Leaves.text(leaf)));
        }
    }

    private void refuse(TreeElement parent, SubmissionNode unknown) {
        String above = Leaves.position(parent);
        boolean meta =
                above.equals("meta") && META.contains(unknown.name) || above.isEmpty() && unknown.name.equals("meta");
        if (!meta) {
            findings.add(Finding.Kind.UNKNOWN_NODE, above.isEmpty() ? unknown.name : above + "/" + unknown.name);
        }
    }

    private static Set<String> childNames(TreeElement element) {
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < element.getNumChildren(); i++) {
            names.add(element.getChildAt(i).getName());
        }
        return names;
    }
}
