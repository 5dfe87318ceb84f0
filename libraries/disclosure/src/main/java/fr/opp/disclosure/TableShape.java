package fr.opp.disclosure;

import java.util.List;

/**
 * One published table: a series crossed by dimensions, every margin included.
 *
 * @param dimensions names of hierarchies; none for a single figure
 */
public record TableShape(Series series, List<String> dimensions) {
    public TableShape {
        dimensions = List.copyOf(dimensions);
    }
}
