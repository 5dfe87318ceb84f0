package fr.opp.contracts.edition;

import fr.opp.contracts.identity.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One measure of a table.
 *
 * @param id unique in the table, for instance {@code sum-prod_cessions}
 * @param variable code of the variable; absent for COUNT
 */
public record MeasureSpec(
        String id, Statistic statistic, @Nullable String variable, LocalizedText label) {}
