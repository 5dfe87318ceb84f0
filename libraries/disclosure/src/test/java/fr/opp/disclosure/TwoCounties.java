package fr.opp.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Eight regions, added up by county in one table and by size in the other: each table is safe alone, not together. */
final class TwoCounties {
    static final Series COUNT = Series.units(Series.EVERYONE);

    private static final Map<String, Integer> REGIONS = new LinkedHashMap<>();

    static {
        REGIONS.putAll(Map.of("A", 2, "B", 2, "I", 8, "J", 8));
        REGIONS.putAll(Map.of("K", 3, "L", 3, "M", 3, "N", 7));
    }

    private TwoCounties() {}

    static Family family() {
        Hierarchy regions = new Hierarchy(
                "region",
                List.of(
                        new Hierarchy.Split(Hierarchy.ROOT, List.of("county-1", "county-2")),
                        new Hierarchy.Split("county-1", List.of("A", "B", "I", "J")),
                        new Hierarchy.Split("county-2", List.of("K", "L", "M", "N")),
                        new Hierarchy.Split(Hierarchy.ROOT, List.of("small", "big")),
                        new Hierarchy.Split("small", List.of("A", "B", "I", "J", "K", "N")),
                        new Hierarchy.Split("big", List.of("L", "M"))));
        FamilyBuilder builder =
                Family.builder(Rules.frequency(4)).hierarchy(regions).table(COUNT, List.of("region"));
        REGIONS.forEach((region, units) -> builder.cell(COUNT, at(region), Aggregate.count(units)));
        builder.cell(COUNT, at("county-1"), Aggregate.count(20));
        builder.cell(COUNT, at("county-2"), Aggregate.count(16));
        builder.cell(COUNT, at("small"), Aggregate.count(30));
        builder.cell(COUNT, at("big"), Aggregate.count(6));
        builder.cell(COUNT, Coordinates.TOTAL, Aggregate.count(36));
        return builder.build();
    }

    static Coordinates at(String region) {
        return Coordinates.of("region", region);
    }

    static Set<String> hidden(Protection protection) {
        Set<String> hidden = new TreeSet<>();
        protection.cells().stream()
                .filter(cell -> !cell.status().shown())
                .forEach(cell -> hidden.add(cell.coordinates().code("region")));
        return hidden;
    }
}
