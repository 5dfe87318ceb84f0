package fr.opp.xlsform.observation;

import fr.opp.xlsform.finding.Bilingual;
import fr.opp.xlsform.finding.Findings;
import fr.opp.xlsform.finding.Place;
import fr.opp.xlsform.workbook.Row;
import fr.opp.xlsform.workbook.Sheet;
import fr.opp.xlsform.workbook.Workbook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sheet {@code opp_tables}: one row for each measure, rows of one {@code table} following each other. Title,
 * dimensions, audiences and chart are those of the table's first row.
 */
final class TablePlanReader {
    private static final String SHEET = "opp_tables";
    private static final Set<String> CHARTS = Set.of("bar", "stacked", "map", "figure", "none");
    private static final Set<String> AUDIENCES = Set.of("reseau", "coreps", "recherche", "collectivites");

    private final Map<String, Variable> variables;
    private final Set<String> dimensions;
    private final Findings findings;

    TablePlanReader(Map<String, Variable> variables, Set<String> dimensions, Findings findings) {
        this.variables = variables;
        this.dimensions = dimensions;
        this.findings = findings;
    }

    List<Table> read(Workbook workbook) {
        Map<String, List<PlanRow>> byTable = new LinkedHashMap<>();
        workbook.sheet(SHEET)
                .ifPresent(sheet -> rows(sheet)
                        .forEach(row -> byTable.computeIfAbsent(row.text("table"), id -> new ArrayList<>())
                                .add(row)));
        return byTable.entrySet().stream()
                .map(entry -> table(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static List<PlanRow> rows(Sheet sheet) {
        List<PlanRow> rows = new ArrayList<>();
        for (Row row : sheet.rows()) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int column = 0; column < sheet.headers().size(); column++) {
                cells.put(sheet.headers().get(column).toLowerCase(Locale.ROOT), row.cell(column));
            }
            rows.add(new PlanRow(Place.row(sheet.name(), row.number()), cells));
        }
        return rows;
    }

    private Table table(String id, List<PlanRow> rows) {
        PlanRow first = rows.getFirst();
        if (!id.matches("[A-Za-z0-9][A-Za-z0-9_-]{0,39}")) {
            findings.add(PlanMistakes.badId(first.at("table"), id));
        }
        List<String> axes = first.words("dimensions");
        axes.stream()
                .filter(axis -> !dimensions.contains(axis))
                .forEach(axis -> findings.add(PlanMistakes.unknownDimension(first.at("dimensions"), axis, dimensions)));
        if (axes.isEmpty() || axes.size() > 2) {
            findings.add(PlanMistakes.dimensionCount(first.at("dimensions")));
        }
        checkWord(first, "chart", CHARTS);
        first.words("audiences").stream()
                .filter(audience -> !AUDIENCES.contains(audience))
                .forEach(
                        audience -> findings.add(PlanMistakes.unknownWord(first.at("audiences"), audience, AUDIENCES)));
        List<Measure> measures =
                rows.stream().map(this::measure).flatMap(Optional::stream).toList();
        return new Table(id, first.bilingual("title"), measures, axes, first.words("audiences"), first.text("chart"));
    }

    private void checkWord(PlanRow row, String column, Set<String> known) {
        if (!known.contains(row.text(column))) {
            findings.add(PlanMistakes.unknownWord(row.at(column), row.text(column), known));
        }
    }

    private Optional<Measure> measure(PlanRow row) {
        String written = row.text("statistic").toUpperCase(Locale.ROOT);
        Optional<Statistic> statistic = Arrays.stream(Statistic.values())
                .filter(value -> value.name().equals(written))
                .findFirst();
        if (statistic.isEmpty()) {
            findings.add(PlanMistakes.unknownStatistic(row.at("statistic"), written));
            return Optional.empty();
        }
        if (statistic.get() == Statistic.COUNT) {
            return Optional.of(new Measure("count", Statistic.COUNT, null, label(row, "Structures", "Structures")));
        }
        return numeric(row)
                .map(variable -> new Measure(
                        written.toLowerCase(Locale.ROOT) + "-" + variable.code(),
                        statistic.get(),
                        variable.code(),
                        label(row, variable.label().fr(), variable.label().en())));
    }

    private Optional<Variable> numeric(PlanRow row) {
        String code = row.text("variable");
        @Nullable Variable variable = variables.get(code);
        if (variable == null) {
            findings.add(PlanMistakes.unknownVariable(row.at("variable"), code, variables.keySet()));
        } else if (!variable.kind().numeric() || variable.sensitivity() == Sensitivity.PERSONAL) {
            findings.add(PlanMistakes.notNumeric(row.at("variable"), code));
        }
        return Optional.ofNullable(variable);
    }

    private static Bilingual label(PlanRow row, String fr, String en) {
        Bilingual given = row.bilingual("label");
        return given.fr().isEmpty() ? new Bilingual(fr, en) : given;
    }
}
