package fr.opp.xlsform.form;

/** What holds the choices. */
public enum ItemsetKind {
    LIST,
    FILE,
    /** The answers already given in a repeat. */
    REPEAT,
    EXTERNAL_CHOICES
}
