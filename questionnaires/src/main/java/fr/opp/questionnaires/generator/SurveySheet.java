package fr.opp.questionnaires.generator;

import fr.opp.xlsform.workbook.Sheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The survey sheet of a filière: sections in order, each with its questions and what is derived from them. */
final class SurveySheet {
    private final Line filiere;
    private final List<Line> sections;
    private final List<Line> variables;
    private final List<Line> computed;
    private final Map<String, Line> rules;
    private final Map<String, Line> repeats;
    private final Map<String, String> wording;
    private final SheetBuilder sheet = new SheetBuilder("survey", Columns.SURVEY);

    SurveySheet(Tables tables, Line filiere) {
        this.filiere = filiere;
        String list = filiere.get("list_code");
        this.sections = tables.read("sections");
        this.variables = tables.read("variables").stream()
                .filter(line -> line.is("filiere", "tronc_commun") || line.is("filiere", list))
                .toList();
        this.computed = tables.read("computed").stream()
                .filter(line -> !line.has("filiere") || line.is("filiere", list))
                .toList();
        this.rules = byCode(tables.read("rules"));
        this.repeats = byCode(tables.read("repeats"));
        this.wording = tables.read("wording").stream()
                .filter(line -> line.is("filiere", list))
                .collect(Collectors.toMap(line -> line.get("code"), line -> line.get("label_fr")));
    }

    Sheet build() {
        sections.forEach(this::section);
        return sheet.build();
    }

    private void section(Line section) {
        List<Line> own = variables.stream()
                .filter(line -> line.is("section", section.get("code")))
                .toList();
        begin(section, own);
        String repeat = "";
        for (Line variable : own) {
            repeat = moveTo(variable.get("repeat"), repeat);
            String label = wording.getOrDefault(variable.get("code"), variable.get("label_fr"));
            sheet.add(new QuestionRow(variable, rules, label).cells(filiere.get("list_code")));
            derive(variable.get("code"));
        }
        moveTo("", repeat);
        sheet.add(Map.of("type", "end_group"));
    }

    private void begin(Line section, List<Line> own) {
        boolean ofFiliere = section.is("label_fr", "@filiere");
        Line labels = ofFiliere ? filiere : section;
        String column = ofFiliere ? "section_" : "label_";
        Map<String, String> cells = new LinkedHashMap<>(Map.of("type", "begin_group", "name", section.get("code")));
        Columns.bilingual(cells, "label", labels.get(column + "fr"), labels.get(column + "en"));
        // ODK Collect shows no repeat on a page with other questions.
        boolean onePage = own.stream().noneMatch(line -> line.has("repeat"));
        cells.put("appearance", onePage ? "field-list" : "");
        cells.put("opp::audiences", section.get("audiences"));
        sheet.add(cells);
    }

    /** Closes the repeat that was open and opens the next one, where they differ. */
    private String moveTo(String next, String open) {
        if (next.equals(open)) {
            return open;
        }
        if (!open.isEmpty()) {
            sheet.add(Map.of("type", "end_repeat"));
            derive(open);
        }
        if (!next.isEmpty()) {
            Line repeat = Objects.requireNonNull(repeats.get(next), next);
            Map<String, String> cells = new LinkedHashMap<>(Map.of("type", "begin_repeat", "name", next));
            Columns.bilingual(cells, "label", repeat.get("label_fr"), repeat.get("label_en"));
            cells.put("relevant", repeat.get("relevant"));
            sheet.add(cells);
        }
        return next;
    }

    private void derive(String after) {
        computed.stream()
                .filter(line -> line.is("after", after))
                .map(ComputedRow::cells)
                .forEach(sheet::add);
    }

    private static Map<String, Line> byCode(List<Line> lines) {
        return lines.stream().collect(Collectors.toMap(line -> line.get("code"), Function.identity()));
    }
}
