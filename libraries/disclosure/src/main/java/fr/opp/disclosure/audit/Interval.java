package fr.opp.disclosure.audit;

/** The values that a reader holds possible, ends included. */
public record Interval(double low, double high) {
    public Interval {
        // Solvers know a negative zero; readers do not.
        low += 0.0;
        high += 0.0;
    }
}
