package fr.opp.collection.keys;

/** Something that its key does not open. Neither is repeated. */
public final class Unopenable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unopenable(Class<?> cause) {
        super("does not open with its key (" + cause.getSimpleName() + ")");
    }
}
