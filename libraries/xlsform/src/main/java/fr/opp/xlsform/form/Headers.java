package fr.opp.xlsform.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads the headers of a sheet into tokens: {@code label::Français (fr)} is {@code label, Français (fr)} and {@code
 * relevance} is {@code bind, relevant}. Old names and single colons are understood; unknown headers stay as they are.
 */
final class Headers {
    private static final Map<String, List<String>> SURVEY = survey();
    private static final Set<String> SURVEY_KNOWN = Set.of(
            "type",
            "name",
            "label",
            "hint",
            "guidance_hint",
            "default",
            "choice_filter",
            "parameters",
            "trigger",
            "media",
            "bind",
            "control",
            "instance",
            "disabled",
            "intent");
    private static final Map<String, List<String>> CHOICES = Map.of(
            "caption", List.of("label"),
            "list name", List.of("list_name"),
            "list_name", List.of("list_name"),
            "value", List.of("name"),
            "image", List.of("media", "image"),
            "big-image", List.of("media", "big-image"),
            "audio", List.of("media", "audio"),
            "video", List.of("media", "video"));
    private static final Set<String> CHOICES_KNOWN = Set.of("name", "label", "media", "list_name");
    private static final Map<String, List<String>> SETTINGS = Map.of(
            "set_form_title", List.of("title"),
            "form_title", List.of("title"),
            "set_form_id", List.of("id_string"),
            "form_id", List.of("id_string"));

    private final Map<String, List<String>> aliases;
    private final Set<String> known;

    private Headers(Map<String, List<String>> aliases, Set<String> known) {
        this.aliases = aliases;
        this.known = known;
    }

    static Headers ofSurvey() {
        return new Headers(SURVEY, SURVEY_KNOWN);
    }

    static Headers ofChoices() {
        return new Headers(CHOICES, CHOICES_KNOWN);
    }

    static Headers ofSettings() {
        return new Headers(SETTINGS, Set.of("title", "id_string", "version", "default_language", "name"));
    }

    /** The tokens of each header; an empty list for a column without header. */
    List<List<String>> tokens(List<String> headers) {
        boolean doubled = headers.stream().anyMatch(header -> header.contains("::"));
        return headers.stream().map(header -> tokens(header, doubled)).toList();
    }

    private List<String> tokens(String header, boolean doubled) {
        if (header.isBlank()) {
            return List.of();
        }
        List<String> parts = doubled ? split(header, "::") : joinNamespace(split(header, ":"));
        String first = snake(parts.getFirst());
        List<String> alias = aliases.get(first);
        if (alias != null) {
            return concat(alias, parts);
        }
        return known.contains(first) ? concat(List.of(first), parts) : parts;
    }

    private static List<String> concat(List<String> start, List<String> parts) {
        List<String> all = new ArrayList<>(start);
        all.addAll(parts.subList(1, parts.size()));
        return List.copyOf(all);
    }

    private static List<String> split(String header, String separator) {
        return List.of(header.split(separator, -1)).stream().map(String::strip).toList();
    }

    /** With single colons, {@code bind:jr:count} means {@code bind, jr:count}. */
    private static List<String> joinNamespace(List<String> parts) {
        int at = parts.indexOf("jr");
        if (at < 0 || at + 1 >= parts.size()) {
            return parts;
        }
        List<String> joined = new ArrayList<>(parts.subList(0, at));
        joined.add("jr:" + parts.get(at + 1));
        joined.addAll(parts.subList(at + 2, parts.size()));
        return joined;
    }

    static String snake(String text) {
        return String.join("_", text.strip().split("\\s+")).toLowerCase(Locale.ROOT);
    }

    private static Map<String, List<String>> survey() {
        Map<String, List<String>> aliases = new java.util.HashMap<>();
        for (String bind : List.of("relevant", "required", "constraint", "readonly", "calculate")) {
            aliases.put(bind, List.of("bind", bind));
        }
        aliases.put("relevance", List.of("bind", "relevant"));
        aliases.put("calculation", List.of("bind", "calculate"));
        aliases.put("read_only", List.of("bind", "readonly"));
        aliases.put("save_to", List.of("bind", "entities:saveto"));
        aliases.put("constraint_message", List.of("bind", "jr:constraintMsg"));
        aliases.put("constraining_message", List.of("bind", "jr:constraintMsg"));
        aliases.put("required_message", List.of("bind", "jr:requiredMsg"));
        aliases.put("requiredmsg", List.of("bind", "jr:requiredMsg"));
        aliases.put("no_app_error_string", List.of("bind", "jr:noAppErrorString"));
        aliases.put("noapperrorstring", List.of("bind", "jr:noAppErrorString"));
        for (String control : List.of("appearance", "autoplay", "rows")) {
            aliases.put(control, List.of("control", control));
        }
        for (String count : List.of("count", "repeat_count", "jr:count")) {
            aliases.put(count, List.of("control", "jr:count"));
        }
        for (String media : List.of("image", "big-image", "audio", "video")) {
            aliases.put(media, List.of("media", media));
        }
        aliases.put("body", List.of("control"));
        aliases.put("caption", List.of("label"));
        aliases.put("command", List.of("type"));
        aliases.put("tag", List.of("name"));
        aliases.put("value", List.of("name"));
        aliases.put("compact_tag", List.of("instance", "odk:tag"));
        return Map.copyOf(aliases);
    }
}
