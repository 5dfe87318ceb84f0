package fr.opp.formengine;

/**
 * One leaf of an accepted submission.
 *
 * @param path node of the form without the root and without positions: {@code budget/aides/aide_montant}; inside a
 *     repeat the same path comes once for each instance, in document order
 * @param text the value as XForms write it (codes of a multiple choice separated by spaces); empty unless the state is
 *     {@link State#VALUE}
 */
public record Answer(String path, State state, String text) {
    /** Whether there is a value, and if not, why. */
    public enum State {
        VALUE,
        /** The question was asked and left blank. */
        MISSING,
        /** The question was not asked: it is not relevant, by itself or by a group above it. */
        NOT_APPLICABLE
    }
}
