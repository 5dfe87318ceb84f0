package fr.opp.xlsform.workbook;

import java.util.List;

/**
 * A row of a sheet below its headers.
 *
 * @param number as spreadsheets show it, from 1
 * @param cells texts in the order of the columns, empty where the cell is; may be shorter than the headers
 */
public record Row(int number, List<String> cells) {
    public Row {
        cells = List.copyOf(cells);
    }

    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    public boolean blank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
