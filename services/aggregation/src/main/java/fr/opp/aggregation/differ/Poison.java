package fr.opp.aggregation.differ;

/** A record that can never be processed. The message holds no data. */
final class Poison extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Poison(String reason) {
        super(reason);
    }
}
