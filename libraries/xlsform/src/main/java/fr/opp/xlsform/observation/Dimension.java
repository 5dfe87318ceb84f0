package fr.opp.xlsform.observation;

import fr.opp.xlsform.finding.Bilingual;
import java.util.List;

/**
 * What tables may be broken down by.
 *
 * @param code code of the variable that gives the value
 * @param codes every value in order; empty when the values are those that occur
 */
public record Dimension(String code, Bilingual label, List<Code> codes) {
    public Dimension {
        codes = List.copyOf(codes);
    }
}
