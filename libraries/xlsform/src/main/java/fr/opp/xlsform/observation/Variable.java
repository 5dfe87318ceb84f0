package fr.opp.xlsform.observation;

import fr.opp.xlsform.finding.Bilingual;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A harmonised variable ({@code opp::variable}), one value for each contribution.
 *
 * @param section code of its section
 * @param path of its node below the root of the primary instance
 * @param unit {@code EUR}, {@code ETP}… absent for counts and codes
 * @param key whether a contribution without it is incomplete when it is relevant
 * @param codes its code list, empty for open values
 */
public record Variable(
        String code,
        String section,
        String path,
        Kind kind,
        Bilingual label,
        @Nullable String unit,
        Sensitivity sensitivity,
        boolean key,
        List<Code> codes) {
    public Variable {
        codes = List.copyOf(codes);
    }
}
