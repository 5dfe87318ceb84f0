package fr.opp.aggregation.release;

import fr.opp.aggregation.block.DirectoryEntry;
import fr.opp.aggregation.plan.Layout;
import fr.opp.aggregation.plan.UnitReading;
import fr.opp.contracts.identity.ReleaseId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One consistent cut of an edition.
 *
 * @param units every legal unit as it counts, ordered by pseudonym
 * @param contributions per unit, its contributions
 * @param directory the structures of the filière
 * @param takenAt when it was cut
 */
public record Snapshot(
        ReleaseId release,
        Layout layout,
        List<UnitReading> units,
        Map<String, List<String>> contributions,
        List<DirectoryEntry> directory,
        Instant takenAt) {
    public Snapshot {
        units = List.copyOf(units);
        contributions = Map.copyOf(contributions);
        directory = List.copyOf(directory);
    }
}
