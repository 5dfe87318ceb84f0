package fr.opp.xlsform.workbook;

import java.util.List;

/**
 * A sheet: its headers (the first row) and the rows below.
 *
 * @param headers texts of the first row, empty where a column has none
 */
public record Sheet(String name, List<String> headers, List<Row> rows) {
    public Sheet {
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
    }
}
