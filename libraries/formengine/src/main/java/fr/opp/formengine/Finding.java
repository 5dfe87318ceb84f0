package fr.opp.formengine;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a submission. It never repeats an answer.
 *
 * @param path node of the form without the root, repeats numbered from 1: {@code budget/aides[2]/aide_montant}; empty
 *     when the submission as a whole is meant
 * @param section top-level group that holds it; empty outside of any
 * @param label the question as people read it; absent for what is no question
 * @param line line of the XML, for what cannot be read; 0 otherwise
 */
public record Finding(
        Kind kind, String path, String section, @Nullable Wording label, Wording message, Wording remedy, int line) {

    /** What is wrong. */
    public enum Kind {
        /** Not XML, or cut short. */
        NOT_XML,
        /** A document type declaration, which no client writes. */
        DOCTYPE,
        /** Answers to another form, or to another version of this one. */
        OTHER_FORM,
        /** A node that the form does not have. */
        UNKNOWN_NODE,
        /** A question that is asked once, answered several times. */
        REPEATED_NODE,
        /** A text where a number, a date or a place is asked. */
        WRONG_TYPE,
        /** A choice that is not, or no longer, in the list. */
        UNKNOWN_CHOICE,
        /** A question that needs an answer and has none. */
        REQUIRED,
        /** An answer that breaks a rule of the form. */
        CONSTRAINT,
        /** An expression of the form fails on these answers. */
        UNEVALUABLE
    }

    static Finding whole(Kind kind, int line) {
        return new Finding(kind, "", "", null, Words.message(kind), Words.remedy(kind), line);
    }
}
