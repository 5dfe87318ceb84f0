package fr.opp.contracts.edition;

import fr.opp.contracts.identity.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A variable of an edition.
 *
 * @param code harmonised code ({@code opp::variable})
 * @param section top-level group that holds it
 * @param path path of its node in the form's primary instance, without the root: {@code budget/produits_total}
 * @param unit {@code EUR}, {@code ETP}, {@code h}, {@code km}, {@code kWh}, {@code %}; absent for counts and codes
 * @param key needed for a contribution to be complete, when it is relevant
 * @param codes the code list of a closed question, empty otherwise
 */
public record VariableSpec(
        String code,
        String section,
        String path,
        ValueKind kind,
        LocalizedText label,
        @Nullable String unit,
        Sensitivity sensitivity,
        boolean key,
        List<CodeSpec> codes) {
    public VariableSpec {
        codes = List.copyOf(codes);
    }
}
