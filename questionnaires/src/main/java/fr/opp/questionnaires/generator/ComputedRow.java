package fr.opp.questionnaires.generator;

import java.util.LinkedHashMap;
import java.util.Map;

/** The row for what is calculated, noted or asked back: derived values, soft checks, comments. */
final class ComputedRow {
    private ComputedRow() {}

    static Map<String, String> cells(Line line) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("type", line.get("type"));
        cells.put("name", line.get("name"));
        Columns.bilingual(cells, "label", line.get("label_fr"), line.get("label_en"));
        cells.put("relevant", line.get("relevant"));
        cells.put("calculation", line.get("calculation"));
        cells.put("bind::type", line.get("bind_type"));
        cells.put("opp::unit", line.get("unit"));
        if (line.is("variable", "yes")) {
            cells.put("opp::variable", line.get("name"));
            cells.put("opp::dimension", line.get("dimension"));
        }
        cells.put("opp::sensitivity", line.get("sensitivity"));
        if (line.is("type", "text")) {
            // A comment is asked only when a check shows it, and is then due.
            cells.put("required", "yes");
            cells.put("opp::variable", line.get("name"));
        }
        return cells;
    }
}
