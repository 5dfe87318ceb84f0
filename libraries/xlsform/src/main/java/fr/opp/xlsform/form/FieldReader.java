package fr.opp.xlsform.form;

import fr.opp.xlsform.finding.Bilingual;
import fr.opp.xlsform.finding.Finding;
import fr.opp.xlsform.finding.Findings;
import fr.opp.xlsform.finding.Place;
import fr.opp.xlsform.workbook.Row;
import fr.opp.xlsform.workbook.Sheet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Turns the rows of a sheet into {@link Fields}, and tells columns that mean the same. */
final class FieldReader {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern SINGLE = Pattern.compile("[‘’]");
    private static final Pattern DOUBLE = Pattern.compile("[“”]");

    /** Whether runs of spaces inside a cell become one. */
    enum Whitespace {
        COLLAPSE,
        KEEP
    }

    private final Sheet sheet;
    private final Whitespace whitespace;
    private final List<List<String>> tokens;
    private final Map<List<String>, String> headers = new HashMap<>();

    private FieldReader(Sheet sheet, Headers reader, Whitespace whitespace) {
        this.sheet = sheet;
        this.whitespace = whitespace;
        this.tokens = reader.tokens(sheet.headers());
    }

    static List<Fields> read(Sheet sheet, Headers headers, Whitespace whitespace, Findings findings) {
        FieldReader reader = new FieldReader(sheet, headers, whitespace);
        reader.nameColumns(findings);
        return sheet.rows().stream().map(reader::fields).toList();
    }

    private void nameColumns(Findings findings) {
        for (int column = 0; column < tokens.size(); column++) {
            List<String> key = tokens.get(column);
            String header = sheet.headers().get(column);
            String other = key.isEmpty() ? null : headers.putIfAbsent(key, header);
            if (other != null) {
                findings.add(duplicate(header, other));
            }
        }
    }

    private Fields fields(Row row) {
        Map<List<String>, String> cells = new LinkedHashMap<>();
        for (int column = 0; column < tokens.size(); column++) {
            String value = clean(row.cell(column), whitespace);
            if (!value.isBlank() && !tokens.get(column).isEmpty()) {
                cells.putIfAbsent(tokens.get(column), value);
            }
        }
        return new Fields(Place.row(sheet.name(), row.number()), cells, headers);
    }

    private static String clean(String value, Whitespace whitespace) {
        String plain = DOUBLE.matcher(SINGLE.matcher(value).replaceAll("'")).replaceAll("\"");
        return whitespace == Whitespace.KEEP
                ? plain
                : SPACES.matcher(plain.strip()).replaceAll(" ");
    }

    private Finding duplicate(String header, String other) {
        return Finding.error(
                Place.sheet(sheet.name()).column(header),
                new Bilingual(
                        "Les colonnes « " + other + " » et « " + header + " » disent la même chose",
                        "Columns “" + other + "” and “" + header + "” say the same"),
                new Bilingual("Gardez-en une seule", "Keep only one of them"));
    }
}
