package fr.opp.contracts.edition;

import fr.opp.contracts.identity.LocalizedText;
import fr.opp.contracts.identity.TableId;
import fr.opp.contracts.policy.Audience;
import java.util.List;
import java.util.Set;

/**
 * A table of the observation's plan (sheet {@code opp_tables} of the workbook). Margins of every dimension are always
 * part of it.
 *
 * @param title a question people ask, shown as written
 * @param dimensions codes of {@link DimensionSpec}, one or two, in display order
 * @param audiences whom the table is meant for; the network is always among them
 */
public record TableSpec(
        TableId id,
        LocalizedText title,
        List<MeasureSpec> measures,
        List<String> dimensions,
        Set<Audience> audiences,
        Chart chart) {
    public TableSpec {
        measures = List.copyOf(measures);
        dimensions = List.copyOf(dimensions);
        audiences = Set.copyOf(audiences);
    }
}
