package fr.opp.xlsform.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lists while the survey is read: a question "or other" adds a choice to its list. */
final class ChoiceLists {
    private static final String OTHER = "other";

    private final Map<String, List<Choice>> lists = new LinkedHashMap<>();

    ChoiceLists(Map<String, List<Choice>> lists) {
        lists.forEach((name, choices) -> this.lists.put(name, new ArrayList<>(choices)));
    }

    boolean has(String list) {
        return lists.containsKey(list);
    }

    Set<String> names() {
        return lists.keySet();
    }

    void addOther(String list) {
        List<Choice> choices = lists.getOrDefault(list, new ArrayList<>());
        if (choices.stream().anyMatch(choice -> choice.name().equals(OTHER))) {
            return;
        }
        Set<String> languages = new LinkedHashSet<>();
        choices.stream()
                .map(Choice::label)
                .filter(Localized::translated)
                .forEach(label -> languages.addAll(label.languages()));
        Map<String, String> texts = new LinkedHashMap<>();
        languages.forEach(language -> texts.put(language, "Other"));
        Localized label = texts.isEmpty() ? Localized.plain("Other") : new Localized(texts);
        choices.add(new Choice(OTHER, label, Map.of(), Map.of()));
    }

    Map<String, ChoiceList> toMap() {
        Map<String, ChoiceList> map = new LinkedHashMap<>();
        lists.forEach((name, choices) -> map.put(name, new ChoiceList(name, choices)));
        return map;
    }
}
