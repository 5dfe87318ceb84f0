package fr.opp.xlsform.workbook;

import fr.opp.xlsform.finding.Findings;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Reads a file into a {@link Workbook}; the content decides what it is, the name only where content cannot. */
public final class WorkbookReader {
    private WorkbookReader() {}

    /**
     * Reads a file.
     *
     * @param fileName with its extension
     * @param content the whole file
     */
    public static Reading read(String fileName, byte[] content) {
        Findings findings = new Findings();
        try {
            if (content.length > Limits.FILE_BYTES) {
                throw Refused.tooLarge();
            }
            List<Sheet> sheets = sheets(fileName, content, findings);
            return new Reading.Read(new Workbook(baseName(fileName), sheets), findings.all());
        } catch (Refused refused) {
            return new Reading.Refused(refused.reason());
        }
    }

    private static List<Sheet> sheets(String fileName, byte[] content, Findings findings) throws Refused {
        if (startsWith(content, 'P', 'K')) {
            return XlsxReader.read(content, findings);
        }
        if (startsWith(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            return XlsReader.read(content);
        }
        String text = new String(content, StandardCharsets.UTF_8);
        String lower = fileName.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".md")) {
            return SheetsOfText.of(MarkdownTable.rows(text));
        }
        if (lower.endsWith(".csv")) {
            return SheetsOfText.of(CsvTable.rows(text));
        }
        throw Refused.unreadable();
    }

    private static String baseName(String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static boolean startsWith(byte[] content, int... magic) {
        if (content.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((content[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
