package fr.opp.xlsform.observation;

import fr.opp.xlsform.finding.Bilingual;
import java.util.Set;

/**
 * A top-level group.
 *
 * @param questions questions that people see in it
 * @param audiences codes of the audiences that the default policy permits ({@code opp::audiences})
 */
public record Section(String code, Bilingual label, int questions, Set<String> audiences) {
    public Section {
        audiences = Set.copyOf(audiences);
    }
}
