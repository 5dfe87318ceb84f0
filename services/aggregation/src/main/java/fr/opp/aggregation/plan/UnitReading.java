package fr.opp.aggregation.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A legal unit as an edition counts it, all its contributions together.
 *
 * @param unit pseudonym
 * @param naturalPerson whether any of its contributions is a sole trader's
 * @param amounts per subject that it counts for, its amount ({@link FixedPoint}); 0 for {@link Subject#UNITS}
 * @param codes per dimension of the plan, its codes: one, or several where the question takes several
 */
public record UnitReading(
        String unit, boolean naturalPerson, Map<Subject, Long> amounts, Map<String, List<String>> codes) {
    public UnitReading {
        amounts = Map.copyOf(amounts);
        codes = Map.copyOf(codes);
    }

    /** Every group of the given dimensions that the unit is in, margins included. */
    public Set<Group> groups(List<String> dimensions) {
        List<Group> groups = new ArrayList<>(List.of(Group.ALL));
        for (String dimension : dimensions) {
            List<Group> narrower = new ArrayList<>(groups);
            for (String code : codes.getOrDefault(dimension, List.of())) {
                groups.forEach(group -> narrower.add(group.with(dimension, code)));
            }
            groups = narrower;
        }
        return new LinkedHashSet<>(groups);
    }
}
