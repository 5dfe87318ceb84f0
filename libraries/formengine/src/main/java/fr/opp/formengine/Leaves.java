package fr.opp.formengine;

import org.javarosa.core.model.data.IAnswerData;
import org.javarosa.core.model.instance.TreeElement;
import org.javarosa.core.model.instance.TreeReference;
import org.javarosa.xform.util.XFormAnswerDataSerializer;

/** Leaves of an instance: where they are and what they say. */
final class Leaves {
    private Leaves() {}

    /** Path without the root and without positions: {@code budget/aides/aide_montant}. */
    static String path(TreeElement node) {
        TreeReference reference = node.getRef();
        StringBuilder path = new StringBuilder();
        for (int i = 1; i < reference.size(); i++) {
            path.append(i == 1 ? "" : "/").append(reference.getName(i));
        }
        return path.toString();
    }

    /** The same with the positions of repeats, from 1: {@code budget/aides[2]/aide_montant}. */
    static String position(TreeElement node) {
        StringBuilder path = new StringBuilder();
        for (TreeElement step = node;
                step.getParent() instanceof TreeElement parent && parent.getName() != null;
                step = parent) {
            String index = step.isRepeatable() ? "[" + (step.getMult() + 1) + "]" : "";
            path.insert(0, step.getName() + index + (path.isEmpty() ? "" : "/"));
        }
        return path.toString();
    }

    /** The value as XForms write it; empty when there is none. */
    static String text(TreeElement leaf) {
        IAnswerData value = leaf.getValue();
        if (value == null) {
            return "";
        }
        Object text = new XFormAnswerDataSerializer().serializeAnswerData(value, leaf.getDataType());
        return text == null ? "" : text.toString().trim();
    }
}
