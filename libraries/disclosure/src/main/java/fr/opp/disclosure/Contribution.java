package fr.opp.disclosure;

import java.util.Map;
import java.util.Set;

/**
 * What one response of a legal unit adds to the tables of a variable. A unit with several sites makes several
 * contributions and still counts once.
 *
 * @param unit pseudonym of the legal unit
 * @param naturalPerson a sole trader
 * @param variable code of the variable, empty for the mere presence of the unit
 * @param populations the populations that it counts in
 * @param codes dimension → code, for every dimension of the variable's tables: a missing value needs a code of its own
 * @param value in fixed point; ignored for presence
 */
public record Contribution(
        String unit,
        boolean naturalPerson,
        String variable,
        Set<String> populations,
        Map<String, String> codes,
        long value) {
    public Contribution {
        populations = Set.copyOf(populations);
        codes = Map.copyOf(codes);
    }

    /** A contribution of a company to the only population. */
    public static Contribution of(String unit, String variable, Map<String, String> codes, long value) {
        return new Contribution(unit, false, variable, Set.of(Series.EVERYONE), codes, value);
    }

    /** The mere presence of a company in the only population. */
    public static Contribution presence(String unit, Map<String, String> codes) {
        return of(unit, "", codes, 1);
    }
}
