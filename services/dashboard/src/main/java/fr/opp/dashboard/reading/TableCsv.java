package fr.opp.dashboard.reading;

import fr.opp.contracts.edition.CodeSpec;
import fr.opp.contracts.identity.LocalizedText;
import fr.opp.contracts.release.Axis;
import fr.opp.contracts.release.Measure;
import fr.opp.contracts.release.TableCell;
import fr.opp.dashboard.table.TableView;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A table as French spreadsheets open it: UTF-8 with byte order mark, semicolons, decimal commas, its source below. */
final class TableCsv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(ZoneId.of("Europe/Paris"));

    private final TableView table;
    private final String language;
    private final List<String> lines = new ArrayList<>();

    TableCsv(TableView table, String language) {
        this.table = table;
        this.language = language;
    }

    byte[] bytes() {
        header();
        rows().forEach((codes, cells) -> row(codes, cells));
        source();
        return (BYTE_ORDER_MARK + String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private void header() {
        List<String> fields = new ArrayList<>();
        table.axes().forEach(axis -> fields.add(axis.label().in(language)));
        for (Measure measure : table.measures()) {
            String unit = measure.unit() == null ? "" : " (" + measure.unit() + ")";
            fields.add(measure.label().in(language) + unit);
            fields.add(measure.label().in(language) + " – " + word("nombre de structures", "number of structures"));
        }
        line(fields);
    }

    /** Cells of one place, in the order in which places come. */
    private Map<List<String>, Map<String, TableView.Cell>> rows() {
        Map<List<String>, Map<String, TableView.Cell>> rows = new LinkedHashMap<>();
        table.cells()
                .forEach(cell -> rows.computeIfAbsent(cell.codes(), codes -> new LinkedHashMap<>())
                        .put(cell.measure(), cell));
        return rows;
    }

    private void row(List<String> codes, Map<String, TableView.Cell> cells) {
        List<String> fields = new ArrayList<>();
        for (int axis = 0; axis < table.axes().size(); axis++) {
            fields.add(label(table.axes().get(axis), codes.get(axis)));
        }
        for (Measure measure : table.measures()) {
            fields.addAll(figures(cells.get(measure.id())));
        }
        line(fields);
    }

    /** The value and the number of structures behind it. */
    private List<String> figures(TableView.@Nullable Cell cell) {
        if (cell == null) {
            return List.of("", "");
        }
        if (!cell.status().equals("shown")) {
            return List.of(word("protégé", "protected"), "");
        }
        return List.of(number(cell.value()), cell.units() == null ? "" : String.valueOf(cell.units()));
    }

    private String label(Axis axis, String code) {
        if (code.equals(TableCell.TOTAL)) {
            return word("Total", "Total");
        }
        return axis.codes().stream()
                .filter(known -> known.code().equals(code))
                .map(CodeSpec::label)
                .map(label -> label.in(language))
                .findFirst()
                .orElse(code);
    }

    private void source() {
        lines.add("");
        line(List.of(table.title().in(language)));
        line(List.of(word("Source", "Source") + " : OPP, " + table.filiere() + " " + table.year()));
        line(List.of(word("Structures prises en compte", "Structures counted") + " : "
                + table.coverage().answered() + " / " + table.coverage().directory()));
        line(List.of(word("Calculé le", "Computed on") + " " + DAY.format(table.computedAt())));
        if (table.approvedAt() != null) {
            line(List.of(word("Approuvé par la filière le", "Approved by the network on") + " "
                    + DAY.format(table.approvedAt())));
        }
        line(List.of(word(
                "Un chiffre protégé n’est pas montré, pour qu’aucune réponse ne puisse être retrouvée.",
                "A protected figure is not shown, so that no answer can be found out.")));
        if (table.synthetic()) {
            line(List.of(word("Données de démonstration, inventées.", "Invented data, for demonstration.")));
        }
    }

    private String number(@Nullable BigDecimal value) {
        String plain = value == null ? "" : value.toPlainString();
        return language.equals("fr") ? plain.replace('.', ',') : plain;
    }

    private String word(String french, String english) {
        return new LocalizedText(french, english).in(language);
    }

    private void line(List<String> fields) {
        lines.add(fields.stream().map(TableCsv::quoted).collect(Collectors.joining(";")));
    }

    /** Labels come from workbooks that others wrote: none may become a formula in the reader's spreadsheet. */
    private static String quoted(String field) {
        boolean formula = !field.isEmpty() && "=+@\t\r".indexOf(field.charAt(0)) >= 0;
        String safe = formula ? "'" + field : field;
        return safe.contains(";") || safe.contains("\"") || safe.contains("\n")
                ? "\"" + safe.replace("\"", "\"\"") + "\""
                : safe;
    }
}
