package fr.opp.disclosure;

/**
 * What is known of a variable before any answer.
 *
 * @param code its code
 * @param sign whether everybody knows that it is never negative
 * @param subject whom its values describe
 * @param step the smallest difference that a published value shows, in the fixed-point unit (100 for euros kept in cents)
 */
public record Variable(String code, Sign sign, Subject subject, long step) {
    /** Whether values may be below zero. */
    public enum Sign {
        NOT_NEGATIVE,
        ANY
    }

    /** Whom values describe: natural persons have a higher threshold, whoever reports them. */
    public enum Subject {
        LEGAL_UNITS,
        NATURAL_PERSONS
    }

    public Variable {
        if (step < 1) {
            throw new IllegalArgumentException("the step of variable " + code + " is at least 1");
        }
    }

    /** A magnitude that is never negative, shown to the last unit. */
    public static Variable magnitude(String code) {
        return new Variable(code, Sign.NOT_NEGATIVE, Subject.LEGAL_UNITS, 1);
    }

    /** A variable that can be negative, such as a result. */
    public static Variable signed(String code) {
        return new Variable(code, Sign.ANY, Subject.LEGAL_UNITS, 1);
    }

    public Variable withStep(long other) {
        return new Variable(code, sign, subject, other);
    }
}
