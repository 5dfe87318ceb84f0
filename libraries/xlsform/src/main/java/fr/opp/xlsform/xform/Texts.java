package fr.opp.xlsform.xform;

import fr.opp.xlsform.form.NodePath;
import fr.opp.xlsform.form.References;
import java.util.regex.Matcher;

/** Texts that people read: {@code ${name}} in them is shown as the value of the question. */
final class Texts {
    private final Expressions expressions;

    Texts(Expressions expressions) {
        this.expressions = expressions;
    }

    /** Writes the text into the element, with an {@code output} for each reference. */
    Xml write(Xml element, String text, NodePath context) {
        Matcher matcher = References.REFERENCE.matcher(text);
        int done = 0;
        while (matcher.find()) {
            element.text(text.substring(done, matcher.start()));
            element.add(Xml.of("output").with("value", expressions.resolve(matcher.group(), context)));
            done = matcher.end();
        }
        return element.text(text.substring(done));
    }
}
