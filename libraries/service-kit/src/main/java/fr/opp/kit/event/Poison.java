package fr.opp.kit.event;

/** A record that can never be applied, however often it is tried. Its message names the cause without any data. */
public final class Poison extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Poison(String cause) {
        super(cause);
    }
}
