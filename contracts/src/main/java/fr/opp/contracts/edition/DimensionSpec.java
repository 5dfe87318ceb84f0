package fr.opp.contracts.edition;

import fr.opp.contracts.identity.LocalizedText;
import java.util.List;

/**
 * A dimension that tables may be broken down by.
 *
 * @param code code of the variable that gives the value, for instance {@code departement}
 * @param codes every value in display order; empty when the values are those that occur (EPCI)
 */
public record DimensionSpec(String code, LocalizedText label, List<CodeSpec> codes) {
    public DimensionSpec {
        codes = List.copyOf(codes);
    }
}
