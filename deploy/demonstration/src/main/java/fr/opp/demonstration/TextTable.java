package fr.opp.demonstration;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A released table as plain text: one line for each combination of codes, one column for each measure. */
final class TextTable {
    private static final String PROTECTED = "protégé";
    private static final int MOST_LINES = 20;

    private final JsonNode table;
    private final NumberFormat numbers = NumberFormat.getNumberInstance(Locale.FRANCE);

    TextTable(JsonNode table) {
        this.table = table;
        numbers.setMaximumFractionDigits(1);
    }

    String render() {
        List<String> measures = new ArrayList<>();
        table.path("measures")
                .forEach(measure -> measures.add(measure.path("id").asString()));
        StringBuilder text = new StringBuilder(word(table.path("title"))).append('\n');
        line(text, "", measures.stream().map(this::head).toList());
        Map<String, Map<String, String>> rows = rows();
        rows.entrySet().stream()
                .limit(MOST_LINES)
                .forEach(row -> line(
                        text,
                        row.getKey(),
                        measures.stream()
                                .map(measure -> row.getValue().getOrDefault(measure, ""))
                                .toList()));
        if (rows.size() > MOST_LINES) {
            text.append("… ").append(rows.size() - MOST_LINES).append(" lignes de plus\n");
        }
        return text.append(source()).toString();
    }

    private Map<String, Map<String, String>> rows() {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        for (JsonNode cell : table.path("cells")) {
            rows.computeIfAbsent(codes(cell), any -> new LinkedHashMap<>())
                    .put(cell.path("measure").asString(), value(cell));
        }
        return rows;
    }

    private String codes(JsonNode cell) {
        List<String> labels = new ArrayList<>();
        for (int axis = 0; axis < table.path("axes").size(); axis++) {
            labels.add(label(
                    table.path("axes").path(axis), cell.path("codes").path(axis).asString()));
        }
        return String.join(" · ", labels);
    }

    private static String label(JsonNode axis, String code) {
        for (JsonNode entry : axis.path("codes")) {
            if (entry.path("code").asString().equals(code)) {
                return word(entry.path("label"));
            }
        }
        return code;
    }

    private String value(JsonNode cell) {
        return cell.path("status").asString().equals("shown")
                ? numbers.format(cell.path("value").asDouble())
                : PROTECTED;
    }

    private String head(String id) {
        for (JsonNode measure : table.path("measures")) {
            if (measure.path("id").asString().equals(id)) {
                return word(measure.path("label"));
            }
        }
        return id;
    }

    private String source() {
        JsonNode coverage = table.path("coverage");
        return "Source : réponses synthétiques, " + coverage.path("answered").asInt() + " unités légales sur "
                + coverage.path("directory").asInt() + "\n";
    }

    /** A text in French, whether it came with its translations or alone. */
    private static String word(JsonNode text) {
        return text.isObject() ? text.path("fr").asString() : text.asString();
    }

    private static void line(StringBuilder text, String head, List<String> cells) {
        text.append(String.format(Locale.ROOT, "  %-44s", cut(head, 44)));
        cells.forEach(cell -> text.append(String.format(Locale.ROOT, " %22s", cut(cell, 22))));
        text.append('\n');
    }

    private static String cut(String text, int width) {
        return text.length() <= width ? text : text.substring(0, width - 1) + "…";
    }
}
