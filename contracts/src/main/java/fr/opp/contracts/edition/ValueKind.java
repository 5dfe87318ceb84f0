package fr.opp.contracts.edition;

/** How the value of a variable is read. */
public enum ValueKind {
    INTEGER,
    DECIMAL,
    DATE,
    /** One code of a list. */
    CODE,
    /** Several codes of a list. */
    CODES,
    TEXT
}
