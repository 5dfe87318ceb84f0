package fr.opp.xlsform;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * What an XForm means, as a set of statements: two forms mean the same when their sets are equal, whatever the order of
 * children, attributes and blanks.
 */
final class XFormMeaning {
    private final Set<String> statements = new TreeSet<>();

    static Set<String> of(String xform) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xform)));
        XFormMeaning meaning = new XFormMeaning();
        meaning.read(document);
        return meaning.statements;
    }

    private void read(Document document) {
        statements.add("title " + text(first(document, "h:title")));
        Element model = first(document, "model");
        boolean primary = true;
        for (Element child : children(model)) {
            switch (child.getTagName()) {
                case "instance" -> {
                    node(primary ? "primary" : "instance " + child.getAttribute("id"), child, primary);
                    statements.add("instance " + child.getAttribute("id") + " src=" + child.getAttribute("src"));
                    primary = false;
                }
                case "itext" -> children(child).forEach(this::translation);
                default -> statements.add("model " + described(child));
            }
        }
        children(first(document, "h:body")).forEach(control -> control("body", control));
    }

    private void node(String path, Element element, boolean primary) {
        int index = 0;
        for (Element child : children(element)) {
            index++;
            boolean root = path.equals("primary");
            String template = child.hasAttribute("jr:template") ? "(template)" : "";
            String name = root ? "" : child.getTagName() + template + (primary ? "" : itemIndex(child, index));
            String below = path + "/" + name;
            boolean leaf = children(child).isEmpty();
            statements.add(below + " " + attributes(child) + (leaf ? " = " + text(child) : ""));
            node(below, child, primary);
        }
    }

    private static String itemIndex(Element child, int index) {
        return child.getTagName().equals("item") ? "[" + index + "]" : "";
    }

    private void translation(Element translation) {
        String language = "itext " + translation.getAttribute("lang") + " " + translation.getAttribute("default");
        for (Element entry : children(translation)) {
            children(entry)
                    .forEach(value -> statements.add(language + " " + entry.getAttribute("id") + " "
                            + value.getAttribute("form") + " = " + content(value)));
        }
    }

    private void control(String inside, Element control) {
        String path = inside + " > " + control.getTagName() + " " + attributes(control);
        List<Element> children = children(control);
        if (children.isEmpty() || content(control).contains("output")) {
            statements.add(path + " = " + content(control));
        } else {
            statements.add(path);
        }
        String key = inside + " > " + control.getTagName() + " " + control.getAttribute("ref")
                + control.getAttribute("nodeset");
        children.forEach(child -> control(key, child));
    }

    private static String described(Element element) {
        return element.getTagName() + " " + attributes(element);
    }

    private static String attributes(Element element) {
        List<String> attributes = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            attributes.add(attribute.getNodeName() + "=" + expression(attribute.getNodeValue()));
        }
        attributes.sort(null);
        return attributes.toString();
    }

    private static String expression(String text) {
        return text.replaceAll("\\s+", " ")
                .replaceAll(" ?([(),=<>\\[\\]/+]) ?", "$1")
                .strip();
    }

    /** Text with its outputs, blanks made one. */
    private static String content(Element element) {
        StringBuilder out = new StringBuilder();
        NodeList nodes = element.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element child) {
                out.append('<').append(described(child)).append('>');
            } else {
                out.append(nodes.item(i).getNodeValue());
            }
        }
        return out.toString().replaceAll("\\s+", " ").strip();
    }

    private static String text(Element element) {
        return element.getTextContent().replaceAll("\\s+", " ").strip();
    }

    private static Element first(Document document, String tag) {
        return (Element) document.getElementsByTagName(tag).item(0);
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        NodeList nodes = element.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }
}
