package fr.opp.xlsform.form;

import fr.opp.xlsform.finding.Place;
import java.util.Map;

/**
 * What groups and questions have in common.
 *
 * @param name name of the node
 * @param path where the node stands
 * @param media files by kind ({@code image}, {@code audio}, {@code video}, {@code big-image})
 * @param bind attributes of the bind, expressions with their {@code ${references}} as written
 * @param messages texts of the bind by attribute ({@code jr:constraintMsg}, {@code jr:requiredMsg})
 * @param control attributes of the control
 * @param attributes attributes of the node in the primary instance
 * @param extras every other column of the row, by header as written
 * @param place the row it comes from
 */
public record Core(
        String name,
        NodePath path,
        Localized label,
        Localized hint,
        Localized guidance,
        Map<String, Localized> media,
        Map<String, String> bind,
        Map<String, Localized> messages,
        Map<String, String> control,
        Map<String, String> attributes,
        Map<String, String> extras,
        Place place) {
    public Core {
        media = Ordered.copy(media);
        bind = Ordered.copy(bind);
        messages = Ordered.copy(messages);
        control = Ordered.copy(control);
        attributes = Ordered.copy(attributes);
        extras = Ordered.copy(extras);
    }

    /** Whether there is something to show. */
    public boolean shown() {
        return !label.isEmpty() || !hint.isEmpty() || !media.isEmpty();
    }

    Core withLabel(Localized other) {
        return new Core(name, path, other, hint, guidance, media, bind, messages, control, attributes, extras, place);
    }

    Core withHint(Localized other) {
        return new Core(name, path, label, other, guidance, media, bind, messages, control, attributes, extras, place);
    }

    Core withControl(Map<String, String> other) {
        return new Core(name, path, label, hint, guidance, media, bind, messages, other, attributes, extras, place);
    }

    Core withBind(Map<String, String> other) {
        return new Core(name, path, label, hint, guidance, media, other, messages, control, attributes, extras, place);
    }

    static Core generated(String name, NodePath path, Place place) {
        return new Core(
                name,
                path,
                Localized.NONE,
                Localized.NONE,
                Localized.NONE,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                place);
    }
}
