package fr.opp.disclosure;

import java.util.List;

/**
 * The linked tables of one release, before protection: every cell, and every equation between cells that a reader of
 * the tables can write down. Tables are linked by the dimensions and codes that they share.
 */
public final class Family {
    private final Rules rules;
    private final List<FamilyCell> cells;
    private final List<Sum> sums;

    Family(Rules rules, List<FamilyCell> cells, List<Sum> sums) {
        this.rules = rules;
        this.cells = List.copyOf(cells);
        this.sums = List.copyOf(sums);
    }

    public static FamilyBuilder builder(Rules rules) {
        return new FamilyBuilder(rules);
    }

    public Rules rules() {
        return rules;
    }

    /** Number of cells of the tables, shared ones counted once. */
    public int size() {
        return (int) cells.stream().filter(FamilyCell::inTable).count();
    }

    List<FamilyCell> cells() {
        return cells;
    }

    List<Sum> sums() {
        return sums;
    }
}
