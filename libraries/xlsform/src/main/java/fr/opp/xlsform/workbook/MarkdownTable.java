package fr.opp.xlsform.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Tables in Markdown: {@code | survey |}, then {@code | | type | name |}. */
final class MarkdownTable {
    private static final Pattern RULE = Pattern.compile("[|\\s:-]*");
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

    private MarkdownTable() {}

    static List<List<String>> rows(String text) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.startsWith("|") && !RULE.matcher(line).matches()) {
                rows.add(cells(line));
            }
        }
        return rows;
    }

    private static List<String> cells(String line) {
        String inner = line.endsWith("|") ? line.substring(1, line.length() - 1) : line.substring(1);
        return Arrays.stream(BAR.split(inner, -1))
                .map(cell -> CellText.of(cell.replace("\\|", "|")).strip())
                .toList();
    }
}
