package fr.opp.xlsform.form;

import fr.opp.xlsform.finding.Findings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the choices sheet. */
final class ChoiceReader {
    private static final Set<String> TAKEN = Set.of("list_name", "name", "label", "media");

    private final String defaultLanguage;
    private final Findings findings;
    private final Map<String, List<Choice>> lists = new LinkedHashMap<>();
    private final Map<String, Set<String>> names = new LinkedHashMap<>();

    ChoiceReader(String defaultLanguage, Findings findings) {
        this.defaultLanguage = defaultLanguage;
        this.findings = findings;
    }

    ChoiceLists read(List<Fields> rows, String allowDuplicates) {
        boolean unique = !YesNo.isYes(allowDuplicates);
        for (Fields row : rows) {
            row.get("list_name").ifPresent(list -> add(list.strip(), row, unique));
        }
        return new ChoiceLists(lists);
    }

    private void add(String list, Fields row, boolean unique) {
        String name = row.text("name").strip();
        boolean fresh = names.computeIfAbsent(list, key -> new HashSet<>()).add(name);
        if (name.isEmpty() || (unique && !fresh)) {
            findings.add(Mistakes.badChoice(row.at("name"), list + " / " + name));
            return;
        }
        Localized label = Localized.of(row.languages("label"), defaultLanguage);
        if (label.isEmpty()) {
            findings.add(Mistakes.choiceWithoutLabel(row.at("label")));
        }
        lists.computeIfAbsent(list, key -> new ArrayList<>()).add(new Choice(name, label, media(row), extras(row)));
    }

    private Map<String, Localized> media(Fields row) {
        Map<String, Localized> media = new LinkedHashMap<>();
        row.below("media")
                .forEach(kind -> media.put(kind, Localized.of(row.languages("media", kind), defaultLanguage)));
        return media;
    }

    /** Other columns become nodes of the choice, so their header must be able to name one. */
    private static Map<String, String> extras(Fields row) {
        Map<String, String> extras = new LinkedHashMap<>();
        row.cells().forEach((tokens, value) -> {
            String header = tokens.getFirst();
            if (tokens.size() == 1 && !TAKEN.contains(header) && Names.valid(header)) {
                extras.put(header, value);
            }
        });
        return extras;
    }
}
