package fr.opp.system.refusal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A small XLSForm whose third row refers to a question that does not exist. */
final class BrokenWorkbook {
    static final int ROW = 3;
    static final String UNKNOWN = "question_disparue";

    private BrokenWorkbook() {}

    static byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "opp-system-tests", "1.0")) {
            Worksheet survey = workbook.newWorksheet("survey");
            row(survey, 0, "type", "name", "label", "relevant");
            row(survey, 1, "integer", "effectif", "Effectif", "");
            row(survey, 2, "integer", "dont_femmes", "Dont femmes", "${" + UNKNOWN + "} > 0");
            Worksheet settings = workbook.newWorksheet("settings");
            row(settings, 0, "form_title", "form_id");
            row(settings, 1, "Cassé", "casse");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void row(Worksheet sheet, int row, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            if (!cells[column].isEmpty()) {
                sheet.value(row, column, cells[column]);
            }
        }
    }
}
