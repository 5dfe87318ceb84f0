package fr.opp.formengine;

/** A document that is no usable XForm. Its message says why and what would help. */
public final class FormRefused extends Exception {
    private static final long serialVersionUID = 1L;

    FormRefused(String message) {
        super(message);
    }

    FormRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
