package fr.opp.xlsform.workbook;

import java.util.ArrayList;
import java.util.List;

/** Gathers the rows of one sheet within the limits: the first is the headers, blank ones are left out. */
final class SheetRows {
    private final String sheet;
    private final List<Row> rows = new ArrayList<>();
    private List<String> headers = List.of();

    SheetRows(String sheet) {
        this.sheet = sheet;
    }

    /** @param number row number from 1 */
    void add(int number, List<String> all) throws Refused {
        List<String> cells = all.subList(0, lastFilled(all));
        if (number > Limits.ROWS || cells.size() > Limits.COLUMNS) {
            throw Refused.tooManyRows(sheet);
        }
        Row row = new Row(number, cells);
        if (number == 1) {
            headers = row.cells().stream().map(String::strip).toList();
        } else if (!row.blank()) {
            rows.add(row);
        }
    }

    private static int lastFilled(List<String> cells) {
        int size = cells.size();
        while (size > 0 && cells.get(size - 1).isBlank()) {
            size--;
        }
        return size;
    }

    Sheet toSheet() {
        return new Sheet(sheet, headers, rows);
    }
}
