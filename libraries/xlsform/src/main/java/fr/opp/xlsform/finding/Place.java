package fr.opp.xlsform.finding;

import org.jspecify.annotations.Nullable;

/**
 * Where in a workbook.
 *
 * @param sheet name of the sheet; absent when the whole file is meant
 * @param row number of the row as spreadsheets show it, from 1
 * @param column header of the column
 */
public record Place(
        @Nullable String sheet,
        @Nullable Integer row,
        @Nullable String column) {
    public static final Place FILE = new Place(null, null, null);

    public static Place sheet(String sheet) {
        return new Place(sheet, null, null);
    }

    public static Place row(String sheet, int row) {
        return new Place(sheet, row, null);
    }

    public Place column(String header) {
        return new Place(sheet, row, header);
    }
}
