package fr.opp.demonstration.answers;

/** Euros as people round them. */
final class Money {
    private Money() {}

    /** Totals: to 1 000 above 100 000, to 100 below. */
    static long total(double amount) {
        long step = amount >= 100_000 ? 1_000 : 100;
        return Math.round(amount / step) * step;
    }

    /** Lines of a total: rounded down, so that the details never exceed it. */
    static long line(double amount) {
        long step = amount >= 1_000 ? 100 : 10;
        return (long) Math.floor(Math.max(amount, 0) / step) * step;
    }
}
