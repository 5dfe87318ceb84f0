package fr.opp.contracts.edition;

/** The picture that stands beside a table. */
public enum Chart {
    BAR,
    STACKED,
    MAP,
    FIGURE,
    NONE
}
