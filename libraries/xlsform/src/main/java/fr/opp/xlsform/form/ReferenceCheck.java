package fr.opp.xlsform.form;

import fr.opp.xlsform.finding.Findings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks that every {@code ${reference}} of the survey names one element. */
final class ReferenceCheck {
    private static final List<List<String>> COLUMNS_OF_FORMULAS =
            List.of(List.of("type"), List.of("default"), List.of("choice_filter"), List.of("trigger"));
    private static final List<String> FIRST_TOKENS =
            List.of("bind", "control", "label", "hint", "guidance_hint", "instance");

    private final Map<String, Integer> names = new HashMap<>();
    private final Findings findings;

    ReferenceCheck(Group root, Findings findings) {
        this.findings = findings;
        root.descendants().forEach(element -> names.merge(element.name(), 1, Integer::sum));
    }

    void check(List<Fields> rows) {
        rows.stream().filter(row -> !YesNo.isYes(row.text("disabled"))).forEach(this::check);
    }

    private void check(Fields row) {
        row.cells().forEach((tokens, value) -> {
            if (COLUMNS_OF_FORMULAS.contains(tokens) || FIRST_TOKENS.contains(tokens.getFirst())) {
                References.names(value).forEach(name -> check(row, tokens, name));
            }
        });
    }

    private void check(Fields row, List<String> tokens, String name) {
        int found = names.getOrDefault(name, 0);
        String[] column = tokens.toArray(String[]::new);
        if (found == 0) {
            findings.add(Mistakes.brokenReference(row.at(column), name, names.keySet()));
        } else if (found > 1) {
            findings.add(Mistakes.ambiguousReference(row.at(column), name));
        }
    }
}
