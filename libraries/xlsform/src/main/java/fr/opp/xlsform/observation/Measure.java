package fr.opp.xlsform.observation;

import fr.opp.xlsform.finding.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A measure of a table.
 *
 * @param id unique in the table
 * @param variable code of the variable; absent for counts
 */
public record Measure(
        String id, Statistic statistic, @Nullable String variable, Bilingual label) {}
