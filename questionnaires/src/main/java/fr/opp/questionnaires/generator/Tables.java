package fr.opp.questionnaires.generator;

import fr.opp.xlsform.workbook.CsvTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The CSV tables that workbooks are made from. */
final class Tables {
    private final Path folder;

    Tables(Path folder) {
        this.folder = folder;
    }

    List<Line> read(String name) {
        List<List<String>> rows = CsvTable.rows(text(folder.resolve(name + ".csv")));
        List<String> headers = rows.getFirst();
        List<Line> lines = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int column = 0; column < Math.min(headers.size(), row.size()); column++) {
                cells.put(headers.get(column), row.get(column));
            }
            if (row.size() > 1) {
                lines.add(new Line(cells));
            }
        }
        return lines;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
