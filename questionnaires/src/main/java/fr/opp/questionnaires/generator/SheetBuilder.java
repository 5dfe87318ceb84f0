package fr.opp.questionnaires.generator;

import fr.opp.xlsform.workbook.Row;
import fr.opp.xlsform.workbook.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Builds a sheet row by row from cells by header. */
final class SheetBuilder {
    private final String name;
    private final List<String> headers;
    private final List<Row> rows = new ArrayList<>();

    SheetBuilder(String name, List<String> headers) {
        this.name = name;
        this.headers = headers;
    }

    void add(Map<String, String> cells) {
        if (!headers.containsAll(cells.keySet())) {
            throw new IllegalArgumentException("columns of " + name + " are " + headers + ", not " + cells.keySet());
        }
        rows.add(new Row(
                rows.size() + 2,
                headers.stream().map(header -> cells.getOrDefault(header, "")).toList()));
    }

    Sheet build() {
        return new Sheet(name, headers, rows);
    }
}
