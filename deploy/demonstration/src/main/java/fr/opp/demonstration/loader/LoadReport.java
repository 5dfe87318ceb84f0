package fr.opp.demonstration.loader;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What a load brought in and what came out of it.
 *
 * @param accepted first versions of contributions accepted, by filière
 * @param corrections second versions accepted
 * @param tablesReleased tables approved for an audience
 * @param cellsPublished cells shown in them
 * @param cellsSuppressed cells hidden, by the rule that hid them
 * @param disclosiveCells hidden cells that the audit could deduce: 0
 * @param seconds time taken
 * @param table one released table, as a member of the Coreps reads it
 */
public record LoadReport(
        Map<String, Integer> accepted,
        int corrections,
        int withdrawals,
        int tablesReleased,
        long cellsPublished,
        Map<String, Long> cellsSuppressed,
        long disclosiveCells,
        double seconds,
        JsonNode table) {
    public LoadReport {
        accepted = Map.copyOf(accepted);
        cellsSuppressed = Map.copyOf(cellsSuppressed);
    }
}
