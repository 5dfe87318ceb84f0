package fr.opp.xlsform.observation;

/** How a value is read. */
public enum Kind {
    INTEGER,
    DECIMAL,
    DATE,
    CODE,
    CODES,
    TEXT;

    boolean numeric() {
        return this == INTEGER || this == DECIMAL;
    }
}
