package fr.opp.xlsform.observation;

import fr.opp.xlsform.finding.Bilingual;
import java.util.List;

/**
 * A table of the plan.
 *
 * @param dimensions one or two codes of dimensions
 * @param audiences codes of the audiences it is meant for
 * @param chart {@code bar}, {@code stacked}, {@code map}, {@code figure} or {@code none}
 */
public record Table(
        String id,
        Bilingual title,
        List<Measure> measures,
        List<String> dimensions,
        List<String> audiences,
        String chart) {
    public Table {
        measures = List.copyOf(measures);
        dimensions = List.copyOf(dimensions);
        audiences = List.copyOf(audiences);
    }
}
