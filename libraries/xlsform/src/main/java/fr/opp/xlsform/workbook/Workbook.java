package fr.opp.xlsform.workbook;

import java.util.List;
import java.util.Optional;

/**
 * A workbook.
 *
 * @param name of the file, without its extension; the form's id when the settings give none
 */
public record Workbook(String name, List<Sheet> sheets) {
    public Workbook {
        sheets = List.copyOf(sheets);
    }

    /** The sheet of that name, whatever its case. */
    public Optional<Sheet> sheet(String wanted) {
        return sheets.stream()
                .filter(sheet -> sheet.name().strip().equalsIgnoreCase(wanted))
                .findFirst();
    }
}
