package fr.opp.xlsform.workbook;

import fr.opp.xlsform.finding.Bilingual;
import fr.opp.xlsform.finding.Finding;
import fr.opp.xlsform.finding.Findings;
import fr.opp.xlsform.finding.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.jspecify.annotations.Nullable;

/** Reads .xlsx, row by row. */
final class XlsxReader {
    private static final ReadingOptions OPTIONS = new ReadingOptions(true, true);

    private XlsxReader() {}

    static List<Sheet> read(byte[] content, Findings findings) throws Refused {
        ZipInspection.inspect(content);
        List<Sheet> sheets = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content), OPTIONS)) {
            for (org.dhatim.fastexcel.reader.Sheet sheet : workbook.getSheets().toList()) {
                sheets.add(readSheet(sheet, findings));
            }
        } catch (IOException | RuntimeException e) {
            throw Refused.unreadable();
        }
        return sheets;
    }

    private static Sheet readSheet(org.dhatim.fastexcel.reader.Sheet sheet, Findings findings)
            throws IOException, Refused {
        SheetRows rows = new SheetRows(sheet.getName());
        try (Stream<org.dhatim.fastexcel.reader.Row> stream = sheet.openStream()) {
            for (Iterator<org.dhatim.fastexcel.reader.Row> each = stream.iterator(); each.hasNext(); ) {
                org.dhatim.fastexcel.reader.Row row = each.next();
                rows.add(row.getRowNum(), cells(row, sheet.getName(), findings));
            }
        }
        return rows.toSheet();
    }

    private static List<String> cells(org.dhatim.fastexcel.reader.Row row, String sheet, Findings findings) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            @Nullable Cell cell = row.getOptionalCell(column).orElse(null);
            if (cell != null && cell.getType() == CellType.FORMULA) {
                findings.add(formula(Place.row(sheet, row.getRowNum())));
            }
            cells.add(cell == null ? "" : text(cell));
        }
        return cells;
    }

    private static String text(Cell cell) {
        if (cell.getValue() == null) {
            return "";
        }
        return switch (cell.getType()) {
            case NUMBER -> isDate(cell) ? dateText(cell) : CellText.of(cell.asNumber());
            case BOOLEAN -> CellText.of(cell.asBoolean());
            case STRING -> CellText.of(cell.asString());
            case FORMULA -> resultText(cell);
            case ERROR, EMPTY -> "";
        };
    }

    /** The value that the formula gave when the file was saved. */
    private static String resultText(Cell cell) {
        return switch (cell.getValue()) {
            case Boolean value -> CellText.of(value);
            case BigDecimal number -> CellText.of(number);
            default -> {
                String text = CellText.of(cell.getText());
                yield text.equals("true") || text.equals("false") ? text.toUpperCase(Locale.ROOT) : text;
            }
        };
    }

    private static String dateText(Cell cell) {
        LocalDateTime date = cell.asDate();
        return cell.asNumber().doubleValue() < 1 ? CellText.of(date.withYear(1899)) : CellText.of(date);
    }

    private static boolean isDate(Cell cell) {
        @Nullable String format = cell.getDataFormatString();
        return format != null && DateFormats.isDate(format);
    }

    private static Finding formula(Place place) {
        return Finding.warning(
                place,
                new Bilingual(
                        "Une cellule contient une formule : sa dernière valeur est retenue",
                        "A cell holds a formula: its last value is taken"),
                new Bilingual("Remplacez la formule par son texte", "Replace the formula by its text"));
    }
}
