package fr.opp.xlsform.xform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An XML element under construction; an element with text is written without indentation. */
final class Xml {
    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Object> content = new ArrayList<>();

    private Xml(String name) {
        this.name = name;
    }

    static Xml of(String name) {
        return new Xml(name);
    }

    Xml with(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    Xml withAll(Map<String, String> more) {
        attributes.putAll(more);
        return this;
    }

    Xml text(String text) {
        if (!text.isEmpty()) {
            content.add(text);
        }
        return this;
    }

    Xml add(Xml child) {
        content.add(child);
        return this;
    }

    Xml addAll(Iterable<Xml> children) {
        children.forEach(content::add);
        return this;
    }

    boolean hasAttributes() {
        return !attributes.isEmpty();
    }

    String toDocument() {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        write(out, 0);
        return out.append('\n').toString();
    }

    private void write(StringBuilder out, int depth) {
        out.append('<').append(name);
        attributes.forEach((attribute, value) -> out.append(' ')
                .append(attribute)
                .append("=\"")
                .append(escape(value))
                .append('"'));
        if (content.isEmpty()) {
            out.append("/>");
            return;
        }
        out.append('>');
        boolean mixed = content.stream().anyMatch(String.class::isInstance);
        content.forEach(child -> writeChild(out, child, mixed ? -1 : depth + 1));
        if (!mixed) {
            indent(out, depth);
        }
        out.append("</").append(name).append('>');
    }

    private static void writeChild(StringBuilder out, Object child, int depth) {
        if (depth >= 0) {
            indent(out, depth);
        }
        if (child instanceof Xml element) {
            element.write(out, Math.max(depth, 0));
        } else {
            out.append(escape(child.toString()));
        }
    }

    private static void indent(StringBuilder out, int depth) {
        out.append('\n').append(" ".repeat(depth));
    }

    /** Characters that XML cannot hold at all are left out. */
    private static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\n', '\t' -> out.append("&#").append(c).append(';');
                default -> {
                    if (c >= 0x20 && c != 0xFFFE && c != 0xFFFF) {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.toString();
    }
}
