package fr.opp.xlsform.observation;

import java.util.List;

/** Everything that the observation reads in a workbook. */
public record Observation(
        List<Section> sections, List<Variable> variables, List<Dimension> dimensions, List<Table> tables) {
    public Observation {
        sections = List.copyOf(sections);
        variables = List.copyOf(variables);
        dimensions = List.copyOf(dimensions);
        tables = List.copyOf(tables);
    }
}
