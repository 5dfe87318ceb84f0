package fr.opp.demonstration.submission;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The few things done with a DOM here, without its checked exceptions. */
final class Xml {
    private Xml() {}

    static Document parse(byte[] xml) {
        try {
            return builder().parse(new ByteArrayInputStream(xml));
        } catch (SAXException | IOException e) {
            throw new IllegalArgumentException("not a well-formed XForm", e);
        }
    }

    static Document documentOf(Element root) {
        Document document = builder().newDocument();
        document.appendChild(document.importNode(root, true));
        return document;
    }

    /** Even reading a DOM is not safe from several threads, so copies are made one at a time. */
    static Document copy(Document document) {
        synchronized (document) {
            return (Document) document.cloneNode(true);
        }
    }

    /** All elements of a local name, in the order of the document. */
    static Stream<Element> all(Element root, String name) {
        return stream(root.getElementsByTagNameNS("*", name));
    }

    static Element first(Element root, String name) {
        return all(root, name)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the XForm has no element " + name));
    }

    static List<Element> children(Element parent) {
        return stream(parent.getChildNodes()).toList();
    }

    static Stream<Element> leaves(Element root) {
        return stream(root.getElementsByTagNameNS("*", "*"))
                .filter(element -> children(element).isEmpty());
    }

    static byte[] bytes(Document document) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException | IOException e) {
            throw new IllegalStateException("a document held in memory can be written", e);
        }
    }

    private static Stream<Element> stream(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList()
                .stream();
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the platform's XML parser is not the expected one", e);
        }
    }
}
