package fr.opp.xlsform.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Reads .xls (BIFF), whose size the file limit bounds. */
final class XlsReader {
    private XlsReader() {}

    static List<Sheet> read(byte[] content) throws Refused {
        List<Sheet> sheets = new ArrayList<>();
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(content))) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                sheets.add(readSheet(workbook.getSheetAt(i)));
            }
        } catch (IOException | RuntimeException e) {
            throw Refused.unreadable();
        }
        return sheets;
    }

    private static Sheet readSheet(HSSFSheet sheet) throws Refused {
        SheetRows rows = new SheetRows(sheet.getSheetName());
        for (org.apache.poi.ss.usermodel.Row row : sheet) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < row.getLastCellNum(); column++) {
                cells.add(text(row.getCell(column)));
            }
            rows.add(row.getRowNum() + 1, cells);
        }
        return rows.toSheet();
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> number(cell);
            case BOOLEAN -> CellText.of(cell.getBooleanCellValue());
            case STRING -> CellText.of(cell.getStringCellValue());
            default -> "";
        };
    }

    private static String number(Cell cell) {
        double value = cell.getNumericCellValue();
        if (!DateUtil.isCellDateFormatted(cell)) {
            return CellText.of(BigDecimal.valueOf(value));
        }
        LocalDateTime moment = cell.getLocalDateTimeCellValue();
        return CellText.of(value < 1 ? moment.withYear(1899) : moment);
    }
}
