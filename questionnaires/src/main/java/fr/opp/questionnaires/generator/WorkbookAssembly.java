package fr.opp.questionnaires.generator;

import fr.opp.xlsform.workbook.Row;
import fr.opp.xlsform.workbook.Sheet;
import fr.opp.xlsform.workbook.Workbook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts the sheets of a filière's workbook together. */
final class WorkbookAssembly {
    private static final String VERSION = "1";

    private final Tables tables;
    private final Line filiere;

    WorkbookAssembly(Tables tables, Line filiere) {
        this.tables = tables;
        this.filiere = filiere;
    }

    Workbook workbook() {
        Sheet survey = new SurveySheet(tables, filiere).build();
        return new Workbook(filiere.get("code"), List.of(survey, choices(survey), settings(), plan()));
    }

    /** The lists that the survey offers or reads; those of the other filières are left out. */
    private Sheet choices(Sheet survey) {
        String used = String.join(
                "\n",
                survey.rows().stream().map(Row::cells).flatMap(List::stream).toList());
        SheetBuilder sheet = new SheetBuilder("choices", Columns.CHOICES);
        Stream.concat(tables.read("choices").stream(), tables.read("derived-lists").stream())
                .filter(line -> uses(used, line.get("list_name")))
                .forEach(line -> sheet.add(choice(line)));
        return sheet.build();
    }

    private static boolean uses(String survey, String list) {
        return survey.contains("select_one " + list + "\n")
                || survey.contains("select_multiple " + list + "\n")
                || survey.contains("instance('" + list + "')")
                || survey.contains("\n" + list + "\n");
    }

    private static Map<String, String> choice(Line line) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("list_name", line.get("list_name"));
        cells.put("name", line.get("name"));
        cells.put("groupe", line.get("groupe"));
        Columns.bilingual(cells, "label", line.get("label_fr"), line.get("label_en"));
        return cells;
    }

    private Sheet settings() {
        SheetBuilder sheet = new SheetBuilder("settings", Columns.SETTINGS);
        sheet.add(Map.of(
                "form_title",
                filiere.get("title_fr"),
                "opp_title_en",
                filiere.get("title_en"),
                "form_id",
                "opp-" + filiere.get("code"),
                "version",
                VERSION,
                "default_language",
                "Français (fr)"));
        return sheet.build();
    }

    private Sheet plan() {
        SheetBuilder sheet = new SheetBuilder("opp_tables", Columns.TABLES);
        tables.read("tables").stream()
                .filter(line -> line.is("filiere", filiere.get("code")))
                .map(WorkbookAssembly::measure)
                .forEach(sheet::add);
        return sheet.build();
    }

    private static Map<String, String> measure(Line line) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (String column : List.of("table", "statistic", "variable", "dimensions", "audiences", "chart")) {
            cells.put(column, line.get(column));
        }
        Columns.bilingual(cells, "title", line.get("title_fr"), line.get("title_en"));
        Columns.bilingual(cells, "label", line.get("label_fr"), line.get("label_en"));
        return cells;
    }
}
