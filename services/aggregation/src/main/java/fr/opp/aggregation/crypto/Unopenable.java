package fr.opp.aggregation.crypto;

/** A fact that its key does not open. Neither the key nor the fact is repeated. */
public final class Unopenable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unopenable(String reason, Class<?> cause) {
        super(reason + " (" + cause.getSimpleName() + ")");
    }
}
