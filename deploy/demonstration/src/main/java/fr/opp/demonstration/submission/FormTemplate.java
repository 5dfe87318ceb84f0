package fr.opp.demonstration.submission;

import fr.opp.demonstration.answers.Answers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The empty instance of a published form, filled once for each submission. Safe to share between threads. */
public final class FormTemplate {
    private static final String JAVAROSA = "http://openrosa.org/javarosa";

    private final Document empty;
    private final Set<String> repeats;

    private FormTemplate(Document empty, Set<String> repeats) {
        this.empty = empty;
        this.repeats = repeats;
    }

    /**
     * Reads an XForm.
     *
     * @throws IllegalArgumentException when it is not one
     */
    public static FormTemplate parse(byte[] xform) {
        Document form = Xml.parse(xform);
        Element model = Xml.first(form.getDocumentElement(), "model");
        Element root = Xml.children(Xml.first(model, "instance")).getFirst();
        Set<String> repeats = Xml.all(form.getDocumentElement(), "repeat")
                .map(repeat -> repeat.getAttribute("nodeset"))
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .collect(Collectors.toUnmodifiableSet());
        return new FormTemplate(Xml.documentOf(root), repeats);
    }

    /**
     * The instance XML for these answers.
     *
     * @param instanceId {@code uuid:…}, the submission's own
     * @param deprecatedId the instance that this one corrects, null for a first version
     * @throws IllegalArgumentException when the form has no question for an answer
     */
    public byte[] fill(Answers answers, String instanceId, @Nullable String deprecatedId) {
        Document document = Xml.copy(empty);
        Element root = document.getDocumentElement();
        fillRepeats(root, answers);
        fillLeaves(root, answers.values());
        identify(root, instanceId, deprecatedId);
        return Xml.bytes(document);
    }

    private void fillRepeats(Element root, Answers answers) {
        for (String repeat : repeats) {
            List<Element> copies = new ArrayList<>(Xml.all(root, repeat).toList());
            Element model = (Element) copies.getFirst().cloneNode(true);
            model.removeAttributeNS(JAVAROSA, "template");
            Element parent = (Element) copies.getFirst().getParentNode();
            for (Map<String, String> line : answers.lines(repeat)) {
                Element filled = (Element) model.cloneNode(true);
                fillLeaves(filled, line);
                parent.insertBefore(filled, copies.getFirst());
            }
            copies.forEach(parent::removeChild);
        }
    }

    private static void fillLeaves(Element root, Map<String, String> values) {
        Map<String, String> left = new HashMap<>(values);
        Xml.leaves(root).forEach(leaf -> {
            String value = left.remove(leaf.getLocalName());
            if (value != null) {
                leaf.setTextContent(value);
            }
        });
        if (!left.isEmpty()) {
            throw new IllegalArgumentException("the form has no question " + left.keySet());
        }
    }

    private static void identify(Element root, String instanceId, @Nullable String deprecatedId) {
        Element own = Xml.first(root, "instanceID");
        own.setTextContent(instanceId);
        if (deprecatedId != null) {
            Element deprecated = root.getOwnerDocument().createElementNS(own.getNamespaceURI(), name(own));
            deprecated.setTextContent(deprecatedId);
            own.getParentNode().appendChild(deprecated);
        }
    }

    private static String name(Element instanceId) {
        return instanceId.getTagName().replace("instanceID", "deprecatedID");
    }
}
