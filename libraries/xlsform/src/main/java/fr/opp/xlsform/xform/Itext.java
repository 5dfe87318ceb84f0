package fr.opp.xlsform.xform;

import fr.opp.xlsform.form.Choice;
import fr.opp.xlsform.form.ChoiceList;
import fr.opp.xlsform.form.Core;
import fr.opp.xlsform.form.Form;
import fr.opp.xlsform.form.Localized;
import fr.opp.xlsform.form.NodePath;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The table of translations. Every text has the same forms in every language; what nobody translated is "-". */
final class Itext {
    private static final String LONG = "long";
    private static final String MISSING = "-";

    private final Form form;
    private final Texts texts;
    private final Map<String, Map<String, Map<String, String>>> byLanguage = new LinkedHashMap<>();
    private final Map<String, NodePath> contexts = new LinkedHashMap<>();

    Itext(Form form, Texts texts) {
        this.form = form;
        this.texts = texts;
        form.lists().values().stream().filter(ChoiceList::translated).forEach(this::addList);
        form.root().descendants().forEach(element -> addElement(element.core()));
        complete();
    }

    /** Whether the label of an element is in the table rather than in the body. */
    static boolean labelled(Core core) {
        return core.label().translated() || !core.media().isEmpty();
    }

    /** Whether its hint is. */
    static boolean hinted(Core core) {
        return core.hint().translated() || !core.guidance().isEmpty();
    }

    /** Whether a message of its bind is. */
    static boolean messaged(Localized message) {
        return message.translated() || message.plain().contains("${");
    }

    private void addList(ChoiceList list) {
        List<Choice> choices = list.choices();
        for (int i = 0; i < choices.size(); i++) {
            String id = list.name() + "-" + i;
            contexts.put(id, form.root().core().path());
            add(id, LONG, choices.get(i).label());
            choices.get(i).media().forEach((kind, media) -> add(id, kind, media));
        }
    }

    private void addElement(Core core) {
        String path = core.path().xpath();
        core.messages().forEach((name, message) -> {
            if (messaged(message)) {
                add(core, path + ":" + name, LONG, message);
            }
        });
        if (labelled(core)) {
            add(core, path + ":label", LONG, core.label());
        }
        if (hinted(core)) {
            add(core, path + ":hint", LONG, core.hint());
            add(core, path + ":hint", "guidance", core.guidance());
        }
        core.media().forEach((kind, media) -> add(core, path + ":label", kind, media));
    }

    private void add(Core core, String id, String kind, Localized text) {
        contexts.put(id, core.path());
        add(id, kind, text);
    }

    private void add(String id, String kind, Localized text) {
        text.texts()
                .forEach((language, value) -> byLanguage
                        .computeIfAbsent(
                                language.isEmpty() ? form.defaultLanguage() : language, key -> new LinkedHashMap<>())
                        .computeIfAbsent(id, key -> new LinkedHashMap<>())
                        .put(kind, value));
    }

    private void complete() {
        Map<String, Set<String>> kinds = new LinkedHashMap<>();
        byLanguage
                .values()
                .forEach(language -> language.forEach((id, values) ->
                        kinds.computeIfAbsent(id, key -> new LinkedHashSet<>()).addAll(values.keySet())));
        byLanguage
                .values()
                .forEach(language -> kinds.forEach((id, wanted) -> {
                    Map<String, String> values = language.computeIfAbsent(id, key -> new LinkedHashMap<>());
                    wanted.forEach(kind -> values.putIfAbsent(kind, MISSING));
                }));
    }

    Optional<Xml> toXml() {
        if (byLanguage.isEmpty()) {
            return Optional.empty();
        }
        Xml itext = Xml.of("itext");
        byLanguage.forEach((language, entries) -> itext.add(translation(language, entries)));
        return Optional.of(itext);
    }

    private Xml translation(String language, Map<String, Map<String, String>> entries) {
        Xml translation = Xml.of("translation").with("lang", language);
        if (language.equals(form.defaultLanguage())) {
            translation.with("default", "true()");
        }
        entries.forEach((id, values) -> {
            Xml text = Xml.of("text").with("id", id);
            values.forEach((kind, value) -> value(id, kind, value).ifPresent(text::add));
            translation.add(text);
        });
        return translation;
    }

    private Optional<Xml> value(String id, String kind, String value) {
        NodePath context = contexts.getOrDefault(id, form.root().core().path());
        if (kind.equals(LONG)) {
            return Optional.of(texts.write(Xml.of("value"), value, context));
        }
        if (kind.equals("guidance")) {
            return Optional.of(texts.write(Xml.of("value").with("form", "guidance"), value, context));
        }
        if (value.equals(MISSING)) {
            return Optional.empty();
        }
        String folder = kind.endsWith("image") ? "images" : kind;
        String file = value.startsWith("jr://") ? value : "jr://" + folder + "/" + value;
        return Optional.of(texts.write(Xml.of("value").with("form", kind), file, context));
    }
}
