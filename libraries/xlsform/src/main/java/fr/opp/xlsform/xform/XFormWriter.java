package fr.opp.xlsform.xform;

import fr.opp.xlsform.form.Form;
import java.util.Map;
import java.util.TreeMap;

/** Writes a form that has no error as an ODK XForm. */
public final class XFormWriter {
    private static final Map<String, String> SUBMISSION_ATTRIBUTES =
            Map.of("public_key", "base64RsaPublicKey", "auto_send", "orx:auto-send", "auto_delete", "orx:auto-delete");

    private XFormWriter() {}

    /** The document, in UTF-8 once encoded. */
    public static String write(Form form) {
        Expressions expressions = new Expressions(form);
        Texts texts = new Texts(expressions);
        Xml head = Xml.of("h:head").add(Xml.of("h:title").text(form.title())).add(model(form, expressions, texts));
        return html(form)
                .add(head)
                .add(new Body(form, expressions, texts).toXml())
                .toDocument();
    }

    private static Xml html(Form form) {
        Xml html = Xml.of("h:html")
                .with("xmlns", "http://www.w3.org/2002/xforms")
                .with("xmlns:h", "http://www.w3.org/1999/xhtml")
                .with("xmlns:ev", "http://www.w3.org/2001/xml-events")
                .with("xmlns:xsd", "http://www.w3.org/2001/XMLSchema")
                .with("xmlns:jr", "http://openrosa.org/javarosa")
                .with("xmlns:orx", "http://openrosa.org/xforms")
                .with("xmlns:odk", "http://www.opendatakit.org/xforms");
        for (String pair : form.settings().getOrDefault("namespaces", "").split("\\s+")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                html.with(
                        "xmlns:" + pair.substring(0, equals),
                        pair.substring(equals + 1).replace("\"", ""));
            }
        }
        // Declared last, so that no setting takes the prefix, and only where it serves.
        if (form.root().descendants().anyMatch(Binds::hasUnit)) {
            html.with("xmlns:opp", Binds.NAMESPACE);
        }
        return html;
    }

    private static Xml model(Form form, Expressions expressions, Texts texts) {
        Xml model = Xml.of("model").with("odk:xforms-version", "1.0.0");
        submission(form.settings(), model);
        new Itext(form, texts).toXml().ifPresent(model::add);
        return model.add(new PrimaryInstance(form, expressions).toXml())
                .addAll(new SecondaryInstances(form).toXml())
                .addAll(new Binds(form, expressions).toXml());
    }

    private static void submission(Map<String, String> settings, Xml model) {
        Xml submission = Xml.of("submission");
        String url = settings.getOrDefault("submission_url", "");
        if (!url.isEmpty()) {
            submission.with("action", url).with("method", "post");
        }
        new TreeMap<>(SUBMISSION_ATTRIBUTES).forEach((setting, attribute) -> {
            if (settings.containsKey(setting)) {
                submission.with(attribute, settings.getOrDefault(setting, ""));
            }
        });
        if (submission.hasAttributes()) {
            model.add(submission);
        }
    }
}
