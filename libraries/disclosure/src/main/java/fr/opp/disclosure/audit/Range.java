package fr.opp.disclosure.audit;

/** The range of a sum, infinite ends counted apart so that one term can be taken out again. */
final class Range {
    private double low;
    private double high;
    private int endlessBelow;
    private int endlessAbove;

    void add(double least, double most) {
        if (Double.isInfinite(least)) {
            endlessBelow++;
        } else {
            low += least;
        }
        if (Double.isInfinite(most)) {
            endlessAbove++;
        } else {
            high += most;
        }
    }

    /** The range of the other terms. */
    Range without(double least, double most) {
        Range rest = new Range();
        rest.low = Double.isInfinite(least) ? low : low - least;
        rest.high = Double.isInfinite(most) ? high : high - most;
        rest.endlessBelow = Double.isInfinite(least) ? endlessBelow - 1 : endlessBelow;
        rest.endlessAbove = Double.isInfinite(most) ? endlessAbove - 1 : endlessAbove;
        return rest;
    }

    double low() {
        return endlessBelow > 0 ? Double.NEGATIVE_INFINITY : low;
    }

    double high() {
        return endlessAbove > 0 ? Double.POSITIVE_INFINITY : high;
    }
}
