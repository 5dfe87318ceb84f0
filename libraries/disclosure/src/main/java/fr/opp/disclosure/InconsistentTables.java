package fr.opp.disclosure;

/** Tables that do not fit together. The message names the cell by its codes and repeats no value of a unit. */
public final class InconsistentTables extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    InconsistentTables(String message) {
        super(message);
    }
}
