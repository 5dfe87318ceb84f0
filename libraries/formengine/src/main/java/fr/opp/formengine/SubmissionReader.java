package fr.opp.formengine;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the XML of a submission. It refuses a DOCTYPE before any of it is interpreted, and documents that are absurd. */
final class SubmissionReader {
    private static final int DEEPEST = 64;
    private static final int MOST_NODES = 200_000;
    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XML.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    private final Deque<SubmissionNode> open = new ArrayDeque<>();
    private @Nullable SubmissionNode root;
    private int nodes;

    private SubmissionReader() {}

    static SubmissionNode read(byte[] xml) throws UnreadableSubmission {
        return new SubmissionReader().readAll(xml);
    }

    private SubmissionNode readAll(byte[] xml) throws UnreadableSubmission {
        try {
            XMLStreamReader reader = XML.createXMLStreamReader(new ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                accept(reader, reader.next());
            }
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw new UnreadableSubmission(Finding.Kind.NOT_XML, Math.max(line, 0));
        }
        if (root == null) {
            throw new UnreadableSubmission(Finding.Kind.NOT_XML, 0);
        }
        return root;
    }

    private void accept(XMLStreamReader reader, int event) throws UnreadableSubmission {
        int line = reader.getLocation().getLineNumber();
        switch (event) {
            case XMLStreamConstants.DTD -> throw new UnreadableSubmission(Finding.Kind.DOCTYPE, line);
            case XMLStreamConstants.START_ELEMENT -> start(reader, line);
            case XMLStreamConstants.END_ELEMENT -> open.pop();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                SubmissionNode current = open.peek();
                if (current != null) {
                    current.append(reader.getText());
                }
            }
            default -> {}
        }
    }

    private void start(XMLStreamReader reader, int line) throws UnreadableSubmission {
        if (++nodes > MOST_NODES || open.size() >= DEEPEST) {
            throw new UnreadableSubmission(Finding.Kind.NOT_XML, line);
        }
        SubmissionNode node = new SubmissionNode(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            node.attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        SubmissionNode parent = open.peek();
        if (parent == null) {
            root = node;
        } else {
            parent.children.add(node);
        }
        open.push(node);
    }

    /** The submission cannot be read at all. */
    static final class UnreadableSubmission extends Exception {
        private static final long serialVersionUID = 1L;

        private final Finding.Kind kind;
        private final int line;

        UnreadableSubmission(Finding.Kind kind, int line) {
            super(kind.name(), null, false, false);
            this.kind = kind;
            this.line = line;
        }

        Finding finding() {
            return Finding.whole(kind, line);
        }
    }
}
