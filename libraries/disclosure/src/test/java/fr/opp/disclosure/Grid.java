package fr.opp.disclosure;

import java.util.Arrays;
import java.util.List;

/** A two-way table written as in a book: rows of cells, margins computed unless they are given. */
final class Grid {
    static final Series SUM = Series.sum("v", Series.EVERYONE);
    static final Series COUNT = Series.units(Series.EVERYONE);

    private final Series series;
    private final List<String> rows;
    private final List<String> columns;
    private final FamilyBuilder family;

    Grid(Rules rules, Series series, List<String> rows, List<String> columns) {
        this.series = series;
        this.rows = rows;
        this.columns = columns;
        this.family = Family.builder(rules)
                .hierarchy(Hierarchy.flat("row", rows))
                .hierarchy(Hierarchy.flat("column", columns))
                .table(series, List.of("row", "column"));
    }

    /** Numbers of units; margins are their sums. */
    static Family counts(Rules rules, List<String> rows, List<String> columns, int[][] units) {
        Grid grid = new Grid(rules, COUNT, rows, columns);
        for (int row = 0; row <= rows.size(); row++) {
            for (int column = 0; column <= columns.size(); column++) {
                grid.set(row, column, Aggregate.count(sum(units, row, column)));
            }
        }
        return grid.family.build();
    }

    private static int sum(int[][] units, int row, int column) {
        int[][] lines = row == units.length ? units : new int[][] {units[row]};
        return Arrays.stream(lines)
                .mapToInt(line -> column == line.length ? Arrays.stream(line).sum() : line[column])
                .sum();
    }

    Grid set(int row, int column, Aggregate aggregate) {
        family.cell(series, at(row, column), aggregate);
        return this;
    }

    /** Magnitudes written {@code value/units/largest}, one line for each row, margins included. */
    Grid lines(String... lines) {
        for (int row = 0; row < lines.length; row++) {
            String[] cells = lines[row].trim().split(" +");
            for (int column = 0; column < cells.length; column++) {
                String[] parts = cells[column].split("/");
                set(
                        row,
                        column,
                        Aggregate.sum(
                                Long.parseLong(parts[0]), Integer.parseInt(parts[1]), Long.parseLong(parts[2]), 0));
            }
        }
        return this;
    }

    private Coordinates at(int row, int column) {
        return at(
                row == rows.size() ? Hierarchy.ROOT : rows.get(row),
                column == columns.size() ? Hierarchy.ROOT : columns.get(column));
    }

    static Coordinates at(String row, String column) {
        return Coordinates.of("row", row).with("column", column);
    }

    FamilyBuilder family() {
        return family;
    }
}
