package fr.opp.contracts.edition;

/** What a cell says. Units whose value is missing or not applicable are left out of every statistic but COUNT. */
public enum Statistic {
    /** Number of contributing legal units in the cell. No variable is needed: the dimensions classify the units. */
    COUNT,
    /** Sum of the variable over contributing units. */
    SUM,
    /** Sum divided by the number of contributing units; shown only where both are. */
    MEAN,
    /** Mean of the three (odd count) or four (even count) central values; from twice the frequency threshold on. */
    MEDIAN
}
