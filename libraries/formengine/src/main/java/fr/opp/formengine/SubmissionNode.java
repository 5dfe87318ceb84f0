package fr.opp.formengine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** An element of a submission, by local name: clients do not agree on namespaces. */
final class SubmissionNode {
    final String name;
    final Map<String, String> attributes = new TreeMap<>();
    final List<SubmissionNode> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    SubmissionNode(String name) {
        this.name = name;
    }

    void append(String characters) {
        text.append(characters);
    }

    String text() {
        return text.toString().trim();
    }

    Optional<SubmissionNode> child(String childName) {
        return children.stream().filter(child -> child.name.equals(childName)).findFirst();
    }

    Map<String, List<SubmissionNode>> childrenByName() {
        Map<String, List<SubmissionNode>> byName = new LinkedHashMap<>();
        children.forEach(child ->
                byName.computeIfAbsent(child.name, key -> new ArrayList<>()).add(child));
        return byName;
    }

    /** Text of {@code meta/<name>}, if there is one. */
    Optional<String> meta(String metaName) {
        return child("meta")
                .flatMap(meta -> meta.child(metaName))
                .map(SubmissionNode::text)
                .filter(value -> !value.isEmpty());
    }

    /** One spelling for all clients: no namespaces, no blanks between elements, attributes in order. */
    String canonical() {
        StringBuilder xml = new StringBuilder(1024);
        write(xml);
        return xml.toString();
    }

    private void write(StringBuilder xml) {
        xml.append('<').append(name);
        attributes.forEach((key, value) ->
                xml.append(' ').append(key).append("=\"").append(escape(value)).append('"'));
        xml.append('>');
        if (children.isEmpty()) {
            xml.append(escape(text()));
        } else {
            children.forEach(child -> child.write(xml));
        }
        xml.append("</").append(name).append('>');
    }

    private static String escape(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\r", "&#13;");
    }
}
