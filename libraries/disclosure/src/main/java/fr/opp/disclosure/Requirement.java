package fr.opp.disclosure;

/**
 * How uncertain a hidden cell must stay to one attacker, as distances from its value.
 *
 * @param down how far below its value an attacker must hold it possible
 * @param up how far above
 * @param integers how many whole values must stay possible instead, for a number of units; 0 for a sum
 */
record Requirement(long down, long up, int integers) {
    private static final int POSSIBLE_COUNTS = 3;

    /** For an attacker who contributes {@code own} to the cell: what matters to it is what the others contribute. */
    static Requirement of(Rules rules, FamilyCell cell, long own) {
        if (cell.key().series().counts()) {
            return new Requirement(0, 0, POSSIBLE_COUNTS);
        }
        long others = cell.aggregate().absolute() - Math.abs(own);
        long margin = Math.max(
                shareOf(others, rules.protectionPercent()), cell.variable().step());
        long down = cell.variable().sign() == Variable.Sign.ANY
                ? margin
                : Math.min(margin, cell.aggregate().value() - own);
        return new Requirement(down, margin, 0);
    }

    private static long shareOf(long value, int percent) {
        return Math.ceilDiv(Math.multiplyExact(value, (long) percent), 100L);
    }
}
