package fr.opp.xlsform.finding;

/** Whether a finding stops the compilation. */
public enum Severity {
    ERROR,
    WARNING
}
