package fr.opp.disclosure;

import java.util.Comparator;

/** Names a cell in a family. Keys are ordered, so that nothing depends on the order in which tables are given. */
record CellKey(Series series, Coordinates coordinates) implements Comparable<CellKey> {
    @Override
    public int compareTo(CellKey other) {
        return Comparator.comparing(CellKey::series)
                .thenComparing(CellKey::coordinates)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return series.kind() + " " + series.variable() + " " + series.population() + " " + coordinates;
    }
}
