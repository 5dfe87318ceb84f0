package fr.opp.contracts.release;

import fr.opp.contracts.edition.Statistic;
import fr.opp.contracts.identity.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A measure of a protected table.
 *
 * @param unit as in {@code VariableSpec}; absent for numbers of structures
 */
public record Measure(
        String id,
        Statistic statistic,
        @Nullable String variable,
        LocalizedText label,
        @Nullable String unit) {}
