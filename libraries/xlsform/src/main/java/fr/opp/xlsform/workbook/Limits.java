package fr.opp.xlsform.workbook;

/** Bounds that keep a hostile or mistaken file from filling the memory. */
final class Limits {
    /** Bytes of the file itself. */
    static final int FILE_BYTES = 20 * 1024 * 1024;

    /** Bytes of everything inside an .xlsx, unfolded. */
    static final long UNFOLDED_BYTES = 96L * 1024 * 1024;

    /** Rows of one sheet. */
    static final int ROWS = 50_000;

    /** Columns of one sheet. */
    static final int COLUMNS = 500;

    /** Characters of one cell, as spreadsheets themselves have it. */
    static final int CELL = 32_767;

    private Limits() {}
}
