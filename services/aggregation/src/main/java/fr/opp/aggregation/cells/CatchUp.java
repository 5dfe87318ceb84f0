package fr.opp.aggregation.cells;

import fr.opp.aggregation.plan.Plan;

/** Tells when everything that was answered before a closing has been counted. */
@FunctionalInterface
public interface CatchUp {
    /**
     * Asked again and again, on the stream's thread, and never waits.
     *
     * @param plan a closed edition
     * @param partition the partition of {@code blocks} that holds it
     */
    boolean reached(Plan plan, int partition);
}
