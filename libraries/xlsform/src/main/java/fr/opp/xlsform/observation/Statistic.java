package fr.opp.xlsform.observation;

/** What a measure says. */
public enum Statistic {
    COUNT,
    SUM,
    MEAN,
    MEDIAN
}
