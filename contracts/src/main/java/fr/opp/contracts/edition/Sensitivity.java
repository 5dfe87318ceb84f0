package fr.opp.contracts.edition;

/** {@code opp::sensitivity} of a row of the workbook. */
public enum Sensitivity {
    OPEN,
    /** Only in aggregates. */
    RESTRICTED,
    /** Personal or free text: never aggregated, never leaves the network. */
    PERSONAL
}
