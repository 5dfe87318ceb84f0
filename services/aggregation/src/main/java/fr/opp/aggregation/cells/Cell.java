package fr.opp.aggregation.cells;

/**
 * A cell as it stands.
 *
 * @param units legal units that count in it
 * @param sum of their amounts, in {@link fr.opp.aggregation.plan.FixedPoint}
 */
record Cell(int units, long sum) {
    static final Cell EMPTY = new Cell(0, 0);

    Cell plus(long amount) {
        return new Cell(units + 1, Math.addExact(sum, amount));
    }

    Cell minus(long amount) {
        return new Cell(units - 1, Math.subtractExact(sum, amount));
    }

    boolean isEmpty() {
        return units == 0;
    }
}
