package fr.opp.collection.openrosa;

import fr.opp.contracts.edition.Edition;
import fr.opp.contracts.edition.FormDefinition;
import fr.opp.contracts.edition.Media;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The documents of OpenRosa 1.0. */
final class OpenRosaXml {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private OpenRosaXml() {}

    /** @param base public address that links start with */
    static String formList(Edition edition, String base) {
        FormDefinition form = edition.form();
        StringBuilder xml = new StringBuilder(HEAD);
        xml.append("<xforms xmlns=\"http://openrosa.org/xforms/xformsList\">");
        if (!edition.closed()) {
            String url = base + "/forms/" + form.formId();
            xml.append("<xform>");
            element(xml, "formID", form.formId());
            element(xml, "name", edition.title().fr());
            element(xml, "version", form.version());
            element(xml, "hash", "md5:" + md5(form.xform()));
            element(xml, "downloadUrl", url);
            if (!form.media().isEmpty()) {
                element(xml, "manifestUrl", url + "/manifest");
            }
            xml.append("</xform>");
        }
        return xml.append("</xforms>").toString();
    }

    static String manifest(Edition edition, String base) {
        FormDefinition form = edition.form();
        StringBuilder xml = new StringBuilder(HEAD);
        xml.append("<manifest xmlns=\"http://openrosa.org/xforms/xformsManifest\">");
        for (Media file : form.media()) {
            xml.append("<mediaFile>");
            element(xml, "filename", file.name());
            element(xml, "hash", "md5:" + file.md5());
            element(xml, "downloadUrl", base + "/forms/" + form.formId() + "/media/" + file.name());
            xml.append("</mediaFile>");
        }
        return xml.append("</manifest>").toString();
    }

    /** @param nature {@code submit_success} or {@code submit_error} */
    static String response(String nature, String message) {
        return HEAD + "<OpenRosaResponse xmlns=\"http://openrosa.org/http/response\"><message nature=\"" + nature
                + "\">" + escape(message) + "</message></OpenRosaResponse>";
    }

    private static void element(StringBuilder xml, String name, String text) {
        xml.append('<').append(name).append('>').append(escape(text));
        xml.append("</").append(name).append('>');
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** The protocol's way of saying that a form has changed. */
    private static String md5(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has MD5", e);
        }
    }
}
