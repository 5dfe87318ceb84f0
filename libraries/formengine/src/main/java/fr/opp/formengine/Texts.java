package fr.opp.formengine;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.QuestionDef;
import org.javarosa.core.model.instance.TreeReference;
import org.javarosa.core.services.locale.Localizer;
import org.jspecify.annotations.Nullable;

/** The form's own words, in French and in English, with the values that they mention filled in. */
final class Texts {
    private static final Pattern ITEXT = Pattern.compile("^jr:itext\\(\\s*['\"](.+)['\"]\\s*\\)$");
    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^>]*>|\\*\\*|__");

    private final FormDef form;
    private final BindMessages messages;
    private final @Nullable String french;
    private final @Nullable String english;

    Texts(FormDef form, BindMessages messages) {
        this.form = form;
        this.messages = messages;
        List<String> locales = form.getLocalizer() == null
                ? List.of()
                : Arrays.asList(form.getLocalizer().getAvailableLocales());
        String first = locales.isEmpty() ? null : form.getLocalizer().getDefaultLocale();
        this.french = localeOf(locales, "fr", first);
        this.english = localeOf(locales, "en", french);
    }

    @Nullable
    Wording label(QuestionDef question, TreeReference place) {
        String id = question.getTextID();
        return id == null ? plain(question.getLabelInnerText(), place) : translated(id, place);
    }

    /** What the form says when the answer breaks its rule or is needed; nothing if it says nothing. */
    @Nullable
    Wording message(Finding.Kind kind, String path, TreeReference place) {
        String raw = switch (kind) {
            case CONSTRAINT -> messages.constraint().get(path);
            case REQUIRED -> messages.required().get(path);
            default -> null;
        };
        if (raw == null) {
            return null;
        }
        Matcher itext = ITEXT.matcher(raw);
        return itext.matches() ? translated(itext.group(1), place) : plain(raw, place);
    }

    private @Nullable Wording plain(@Nullable String text, TreeReference place) {
        return text == null || text.isBlank() ? null : new Wording(fill(text, place), fill(text, place));
    }

    private @Nullable Wording translated(String id, TreeReference place) {
        String fr = raw(french, id);
        String en = raw(english, id);
        String either = fr == null ? en : fr;
        return either == null ? null : new Wording(fill(either, place), fill(en == null ? either : en, place));
    }

    private @Nullable String raw(@Nullable String locale, String id) {
        Localizer localizer = form.getLocalizer();
        if (locale == null || localizer == null) {
            return null;
        }
        String text = localizer.getRawText(locale, id);
        return text == null ? localizer.getRawText(locale, id + ";long") : text;
    }

    private String fill(String text, TreeReference place) {
        return MARKUP.matcher(form.fillTemplateString(text, place))
                .replaceAll("")
                .strip();
    }

    private static @Nullable String localeOf(List<String> locales, String code, @Nullable String otherwise) {
        return locales.stream()
                .filter(locale -> locale.toLowerCase(Locale.ROOT).contains("(" + code + ")")
                        || locale.toLowerCase(Locale.ROOT).equals(code))
                .findFirst()
                .orElse(otherwise);
    }
}
