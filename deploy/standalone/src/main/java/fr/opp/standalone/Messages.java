package fr.opp.standalone;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** What people read in the terminal: French, or English when their environment asks for it. */
public final class Messages {
    private final ResourceBundle texts;
    private final Locale locale;

    private Messages(ResourceBundle texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /**
     * Messages of a bundle in the language of {@code LC_ALL}, {@code LC_MESSAGES} or {@code LANG}.
     *
     * @param bundle base name of the properties files, French at the root
     */
    public static Messages of(String bundle, Map<String, String> environment) {
        Locale locale = english(environment) ? Locale.ENGLISH : Locale.FRENCH;
        ResourceBundle.Control rootIsFrench =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Messages(ResourceBundle.getBundle(bundle, locale, rootIsFrench), locale);
    }

    /** A message, its places filled. */
    public String text(String key, Object... values) {
        return new MessageFormat(texts.getString(key), locale).format(values);
    }

    private static boolean english(Map<String, String> environment) {
        for (String variable : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = environment.getOrDefault(variable, "");
            if (!value.isEmpty()) {
                return value.startsWith("en");
            }
        }
        return false;
    }
}
