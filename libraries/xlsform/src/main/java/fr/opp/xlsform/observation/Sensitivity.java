package fr.opp.xlsform.observation;

/** {@code opp::sensitivity} of a row. */
public enum Sensitivity {
    OPEN,
    RESTRICTED,
    PERSONAL
}
