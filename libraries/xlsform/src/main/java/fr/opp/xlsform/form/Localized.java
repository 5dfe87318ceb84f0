package fr.opp.xlsform.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A text of the form by language.
 *
 * @param texts by language as the headers write it, for instance {@code Français (fr)}; the key {@code ""} is a text
 *     without language and then the only one
 */
public record Localized(Map<String, String> texts) {
    public static final Localized NONE = new Localized(Map.of());

    public Localized {
        texts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    /** A text without language beside translated ones belongs to the default language. */
    static Localized of(Map<String, String> raw, String defaultLanguage) {
        if (raw.size() < 2 || !raw.containsKey("")) {
            return new Localized(raw);
        }
        Map<String, String> texts = new LinkedHashMap<>();
        raw.forEach((language, text) -> texts.putIfAbsent(language.isEmpty() ? defaultLanguage : language, text));
        raw.forEach((language, text) -> {
            if (!language.isEmpty()) {
                texts.put(language, text);
            }
        });
        return new Localized(texts);
    }

    static Localized plain(String text) {
        return new Localized(Map.of("", text));
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }

    public boolean translated() {
        return !texts.isEmpty() && !texts.containsKey("");
    }

    /** The text without language, or empty. */
    public String plain() {
        return texts.getOrDefault("", "");
    }

    public Set<String> languages() {
        return texts.keySet();
    }

    /** The text in the language whose code ({@code fr}) or name is given, or any other text, or empty. */
    public String in(String language) {
        return texts.entrySet().stream()
                .filter(entry -> speaks(entry.getKey(), language))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> texts.values().stream().findFirst().orElse(""));
    }

    private static boolean speaks(String header, String language) {
        return header.equalsIgnoreCase(language) || header.endsWith("(" + language + ")");
    }
}
