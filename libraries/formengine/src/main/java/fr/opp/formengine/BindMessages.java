package fr.opp.formengine;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The messages of a form's binds, as written: a text, or {@code jr:itext('…')}. They are read from the document, since
 * the engine takes a message of one word for an XPath expression.
 */
record BindMessages(Map<String, String> constraint, Map<String, String> required) {
    static BindMessages of(SubmissionNode document) {
        BindMessages messages = new BindMessages(new HashMap<>(), new HashMap<>());
        messages.collect(document);
        return messages;
    }

    private void collect(SubmissionNode node) {
        String nodeset = node.attributes.get("nodeset");
        if (node.name.equals("bind") && nodeset != null) {
            String path = nodeset.trim().replaceFirst("^/[^/]+/", "");
            keep(constraint, path, node.attributes.get("constraintMsg"));
            keep(required, path, node.attributes.get("requiredMsg"));
        }
        node.children.forEach(this::collect);
    }

    private static void keep(Map<String, String> messages, String path, @Nullable String message) {
        if (message != null && !message.isBlank()) {
            messages.put(path, message.trim());
        }
    }
}
