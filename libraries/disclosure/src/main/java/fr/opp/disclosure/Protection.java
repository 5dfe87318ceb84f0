package fr.opp.disclosure;

import fr.opp.disclosure.audit.AuditReport;
import fr.opp.disclosure.audit.Interval;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A family after protection: for every cell whether it may be shown, and what the audit found. */
public final class Protection {
    private final Family family;
    private final Map<CellKey, Cell> cells = new LinkedHashMap<>();
    private final AuditReport audit;
    private final int programmes;

    /**
     * One cell of a table.
     *
     * @param value meaningful only to those who may see it
     * @param units contributing legal units
     */
    public record Cell(Series series, Coordinates coordinates, Status status, long value, int units) {}

    Protection(Family family, List<Status> statuses, AuditReport audit, int programmes) {
        this.family = family;
        this.audit = audit;
        this.programmes = programmes;
        for (int number = 0; number < statuses.size(); number++) {
            FamilyCell cell = family.cells().get(number);
            if (cell.inTable()) {
                cells.put(
                        cell.key(),
                        new Cell(
                                cell.key().series(),
                                cell.key().coordinates(),
                                statuses.get(number),
                                cell.aggregate().value(),
                                cell.aggregate().units()));
            }
        }
    }

    /**
     * A cell of a table.
     *
     * @throws IllegalArgumentException when no table has it
     */
    public Cell cell(Series series, Coordinates coordinates) {
        Cell cell = cells.get(new CellKey(series, coordinates));
        if (cell == null) {
            throw new IllegalArgumentException("no table has a cell " + new CellKey(series, coordinates));
        }
        return cell;
    }

    /** Whether a mean may be shown: only where the sum and the number of units behind it are. */
    public boolean showsMean(String variable, String population, Coordinates coordinates) {
        return cell(Series.sum(variable, population), coordinates).status().shown()
                && cell(Series.answers(variable, population), coordinates)
                        .status()
                        .shown();
    }

    /** Every cell of every table, shared ones once, in a stable order. */
    public List<Cell> cells() {
        return List.copyOf(cells.values());
    }

    public AuditReport audit() {
        return audit;
    }

    /** Linear programmes solved, by the search and by the audit. */
    public int programmes() {
        return programmes;
    }

    /** Hidden cells that somebody could deduce too closely: nothing may be published unless this is 0. */
    public int disclosive() {
        return (int) audit.disclosed().stream()
                .mapToInt(AuditReport.Finding::item)
                .distinct()
                .count();
    }

    /** Exactly what an outsider can deduce of a cell. */
    public Interval interval(Series series, Coordinates coordinates) {
        return AuditCase.of(this.family, statuses()).interval(new CellKey(series, coordinates));
    }

    List<Status> statuses() {
        return family.cells().stream()
                .map(cell -> cell.inTable() ? statusOf(cell.key()) : Status.SECONDARY)
                .toList();
    }

    private Status statusOf(CellKey key) {
        return cell(key.series(), key.coordinates()).status();
    }
}
