package fr.opp.xlsform.workbook;

import java.util.ArrayList;
import java.util.List;

/** Comma separated values with double quotes (RFC 4180). */
public final class CsvTable {
    private final List<List<String>> rows = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> row = new ArrayList<>();
    private boolean quoted;

    private CsvTable() {}

    /** The cells of each record; a byte order mark is skipped. */
    public static List<List<String>> rows(String text) {
        CsvTable table = new CsvTable();
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        for (int i = 0; i < plain.length(); i++) {
            i += table.take(plain, i);
        }
        table.endRow();
        return table.rows;
    }

    /** Takes the character at {@code i}; answers how many more it used. */
    private int take(String text, int i) {
        char c = text.charAt(i);
        if (quoted) {
            return takeQuoted(text, i, c);
        }
        switch (c) {
            case '"' -> quoted = true;
            case ',' -> endCell();
            case '\n' -> endRow();
            case '\r' -> {}
            default -> cell.append(c);
        }
        return 0;
    }

    private int takeQuoted(String text, int i, char c) {
        if (c != '"') {
            cell.append(c);
            return 0;
        }
        if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
            cell.append('"');
            return 1;
        }
        quoted = false;
        return 0;
    }

    private void endCell() {
        row.add(CellText.of(cell.toString()));
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        rows.add(row);
        row = new ArrayList<>();
    }
}
