package fr.opp.xlsform.form;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A form.
 *
 * @param settings every setting by its canonical name
 * @param root the whole tree, metadata included
 * @param lists choice lists by name, in the order of the sheet
 */
public record Form(
        String id,
        String title,
        String version,
        String defaultLanguage,
        Map<String, String> settings,
        Group root,
        Map<String, ChoiceList> lists) {
    public Form {
        settings = Collections.unmodifiableMap(new TreeMap<>(settings));
        lists = Collections.unmodifiableMap(new LinkedHashMap<>(lists));
    }

    public Stream<Question> questions() {
        return root.descendants().filter(Question.class::isInstance).map(Question.class::cast);
    }

    /** Languages in which the form has texts; empty when it has only one, unnamed. */
    public List<String> languages() {
        Stream<Localized> choices = lists.values().stream()
                .map(ChoiceList::choices)
                .flatMap(Collection::stream)
                .map(Choice::label);
        Stream<Localized> labels =
                root.descendants().map(element -> element.core().label());
        Set<String> languages = new LinkedHashSet<>();
        Stream.concat(labels, choices).map(Localized::languages).forEach(languages::addAll);
        languages.remove("");
        return List.copyOf(languages);
    }
}
