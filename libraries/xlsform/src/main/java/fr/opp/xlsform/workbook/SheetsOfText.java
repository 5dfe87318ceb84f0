package fr.opp.xlsform.workbook;

import java.util.ArrayList;
import java.util.List;

/** Sheets in one text table: a row whose first cell is filled opens the sheet of that name. */
final class SheetsOfText {
    private SheetsOfText() {}

    static List<Sheet> of(List<List<String>> rows) throws Refused {
        List<Sheet> sheets = new ArrayList<>();
        SheetRows current = null;
        int number = 0;
        for (List<String> row : rows) {
            String first = row.isEmpty() ? "" : row.getFirst().strip();
            if (!first.isEmpty()) {
                close(current, sheets);
                current = new SheetRows(first);
                number = 0;
            }
            List<String> cells = row.stream().skip(1).map(String::strip).toList();
            if (current != null && cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                number++;
                current.add(number, cells);
            }
        }
        close(current, sheets);
        if (sheets.isEmpty()) {
            throw Refused.unreadable();
        }
        return sheets;
    }

    private static void close(@org.jspecify.annotations.Nullable SheetRows current, List<Sheet> sheets) {
        if (current != null) {
            sheets.add(current.toSheet());
        }
    }
}
