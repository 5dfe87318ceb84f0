package fr.opp.aggregation.release;

import fr.opp.aggregation.plan.Plan;
import fr.opp.aggregation.plan.Subject;
import fr.opp.aggregation.plan.UnitReading;
import fr.opp.contracts.edition.CodeSpec;
import fr.opp.contracts.edition.MeasureSpec;
import fr.opp.contracts.edition.TableSpec;
import fr.opp.contracts.edition.VariableSpec;
import fr.opp.contracts.policy.Audience;
import fr.opp.contracts.release.AuditSummary;
import fr.opp.contracts.release.Axis;
import fr.opp.contracts.release.Coverage;
import fr.opp.contracts.release.Measure;
import fr.opp.contracts.release.TableCell;
import fr.opp.contracts.release.TableProposed;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tables of a release as they are proposed. */
final class TableWriter {
    private final Snapshot snapshot;
    private final CodeLists codes;
    private final CellWriter cells;
    private final int directory;

    TableWriter(Snapshot snapshot, CodeLists codes, CellWriter cells, int directory) {
        this.snapshot = snapshot;
        this.codes = codes;
        this.cells = cells;
        this.directory = directory;
    }

    /** The table, with neither digest nor audit: those are of the whole release. */
    TableProposed write(TableSpec table) {
        Plan plan = snapshot.layout().plan();
        List<Axis> axes = table.dimensions().stream().map(codes::axis).toList();
        return new TableProposed(
                snapshot.release(),
                table.id(),
                plan.edition(),
                plan.filiere(),
                plan.year(),
                "",
                plan.tables().size(),
                snapshot.takenAt(),
                table.title(),
                audiences(table),
                table.chart(),
                axes,
                table.measures().stream().map(this::measure).toList(),
                cells(table, axes),
                coverage(),
                plan.rules(),
                new AuditSummary(0, 0, 0, 0));
    }

    private static Set<Audience> audiences(TableSpec table) {
        Set<Audience> audiences = EnumSet.of(Audience.NETWORK);
        audiences.addAll(table.audiences());
        return audiences;
    }

    private Measure measure(MeasureSpec spec) {
        String variable = spec.variable();
        String unit = variable == null
                ? null
                : snapshot.layout()
                        .plan()
                        .variable(variable)
                        .map(VariableSpec::unit)
                        .orElse(null);
        return new Measure(spec.id(), spec.statistic(), variable, spec.label(), unit);
    }

    private List<TableCell> cells(TableSpec table, List<Axis> axes) {
        List<TableCell> written = new ArrayList<>();
        for (List<String> place : places(axes)) {
            Map<String, String> at = new LinkedHashMap<>();
            for (int axis = 0; axis < axes.size(); axis++) {
                if (!place.get(axis).equals(TableCell.TOTAL)) {
                    at.put(axes.get(axis).dimension(), place.get(axis));
                }
            }
            table.measures().forEach(measure -> written.add(cells.write(measure, place, at)));
        }
        return written;
    }

    private static List<List<String>> places(List<Axis> axes) {
        List<List<String>> places = List.of(List.of());
        for (Axis axis : axes) {
            List<String> own =
                    new ArrayList<>(axis.codes().stream().map(CodeSpec::code).toList());
            own.add(TableCell.TOTAL);
            places = places.stream()
                    .flatMap(place -> own.stream().map(code -> {
                        List<String> longer = new ArrayList<>(place);
                        longer.add(code);
                        return longer;
                    }))
                    .toList();
        }
        return places;
    }

    /** The same under every table: how many answered one question in particular may be what that table protects. */
    private Coverage coverage() {
        boolean counted = snapshot.layout().subjects().contains(Subject.UNITS);
        int answered = (int) snapshot.units().stream()
                .map(UnitReading::amounts)
                .filter(amounts -> counted ? amounts.containsKey(Subject.UNITS) : !amounts.isEmpty())
                .count();
        return new Coverage(answered, directory);
    }
}
