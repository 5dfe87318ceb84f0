package fr.opp.contracts.edition;

import fr.opp.contracts.identity.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a code list.
 *
 * @param parent code of the coarser level that tables fall back on
 */
public record CodeSpec(
        String code, LocalizedText label, @Nullable String parent) {}
