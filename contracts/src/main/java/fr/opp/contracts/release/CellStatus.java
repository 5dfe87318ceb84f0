package fr.opp.contracts.release;

/** Whether a cell is shown, and if not, why. Only the filière's own network ever reads the reason. */
public enum CellStatus {
    SHOWN,
    /** Fewer contributing units than the threshold. */
    FREQUENCY,
    /** One unit holds too much of the total. */
    DOMINANCE,
    /** Hidden so that another cell cannot be deduced. */
    SECONDARY,
    /** Its statistic rests on a count or a sum that is itself hidden, or on too few ranks for a quantile. */
    DEPENDENT
}
