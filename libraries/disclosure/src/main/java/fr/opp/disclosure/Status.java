package fr.opp.disclosure;

/** Whether a cell may be shown, and if not, why. The reason is for the filière's network alone. */
public enum Status {
    SHOWN,
    /** Fewer contributing units than the threshold, or an unsafe zero. */
    FREQUENCY,
    /** One unit holds too much of the total. */
    DOMINANCE,
    /** The second largest unit could estimate the largest too closely. */
    P_PERCENT,
    /** Hidden so that another cell cannot be deduced. */
    SECONDARY;

    public boolean shown() {
        return this == SHOWN;
    }

    boolean primary() {
        return this == FREQUENCY || this == DOMINANCE || this == P_PERCENT;
    }
}
