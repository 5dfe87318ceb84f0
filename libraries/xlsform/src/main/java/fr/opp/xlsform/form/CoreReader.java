package fr.opp.xlsform.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Reads what groups and questions have in common. */
final class CoreReader {
    private static final Set<String> MESSAGES = Set.of("jr:constraintMsg", "jr:requiredMsg", "jr:noAppErrorString");
    private static final Set<String> CONVERTED = Set.of("readonly", "required", "relevant", "constraint", "calculate");
    private static final Set<String> TAKEN = Set.of(
            "type",
            "name",
            "label",
            "hint",
            "guidance_hint",
            "media",
            "bind",
            "control",
            "instance",
            "default",
            "choice_filter",
            "parameters",
            "trigger",
            "disabled");

    private final String defaultLanguage;

    CoreReader(String defaultLanguage) {
        this.defaultLanguage = defaultLanguage;
    }

    Core read(Fields row, String name, NodePath path) {
        return new Core(
                name,
                path,
                text(row, "label"),
                text(row, "hint"),
                text(row, "guidance_hint"),
                media(row),
                bind(row),
                messages(row),
                attributes(row, "control"),
                attributes(row, "instance"),
                extras(row),
                row.place());
    }

    private Localized text(Fields row, String column) {
        return Localized.of(row.languages(column), defaultLanguage);
    }

    private Map<String, Localized> media(Fields row) {
        Map<String, Localized> media = new LinkedHashMap<>();
        row.below("media")
                .forEach(kind -> media.put(kind, Localized.of(row.languages("media", kind), defaultLanguage)));
        return media;
    }

    private Map<String, Localized> messages(Fields row) {
        Map<String, Localized> messages = new LinkedHashMap<>();
        row.below("bind").stream()
                .filter(MESSAGES::contains)
                .forEach(name -> messages.put(name, Localized.of(row.languages("bind", name), defaultLanguage)));
        return messages;
    }

    private static Map<String, String> bind(Fields row) {
        Map<String, String> bind = new LinkedHashMap<>();
        row.below("bind").stream().filter(name -> !MESSAGES.contains(name)).forEach(name -> {
            String value = row.text("bind", name);
            bind.put(name, CONVERTED.contains(name) ? YesNo.expression(value) : value);
        });
        return bind;
    }

    private static Map<String, String> attributes(Fields row, String first) {
        Map<String, String> attributes = new LinkedHashMap<>();
        row.below(first).forEach(name -> attributes.put(name, row.text(first, name)));
        return attributes;
    }

    private static Map<String, String> extras(Fields row) {
        Map<String, String> extras = new LinkedHashMap<>();
        row.cells().forEach((tokens, value) -> {
            if (!TAKEN.contains(tokens.getFirst())) {
                extras.put(String.join("::", tokens), value);
            }
        });
        return extras;
    }
}
