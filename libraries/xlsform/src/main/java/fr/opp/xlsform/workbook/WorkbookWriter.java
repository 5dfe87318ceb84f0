package fr.opp.xlsform.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a {@link Workbook} as .xlsx: every cell as text, the headers in bold and in sight. The same workbook gives the
 * same bytes, and each sheet states its true size, which some readers rely on.
 */
public final class WorkbookWriter {
    private static final LocalDateTime TIMELESS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private WorkbookWriter() {}

    public static byte[] write(Workbook workbook) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            List<Sheet> sheets = workbook.sheets();
            entry(zip, "[Content_Types].xml", XlsxParts.contentTypes(sheets.size()));
            entry(zip, "_rels/.rels", XlsxParts.packageRelations());
            entry(zip, "xl/workbook.xml", XlsxParts.workbook(sheets));
            entry(zip, "xl/_rels/workbook.xml.rels", XlsxParts.workbookRelations(sheets.size()));
            entry(zip, "xl/styles.xml", XlsxParts.styles());
            for (int i = 0; i < sheets.size(); i++) {
                entry(zip, "xl/worksheets/sheet" + (i + 1) + ".xml", XlsxParts.sheet(sheets.get(i)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIMELESS);
        zip.putNextEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
