package fr.opp.disclosure;

import fr.opp.disclosure.audit.Interval;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files of {@code shared/data/sdc}, read where they are. */
final class PublishedResults {
    private static final List<String> COUNTRIES = List.of("Spain", "Iceland", "Portugal");

    private PublishedResults() {}

    /** What is expected of a cell; values in tenths. */
    record Expected(
            long value,
            boolean primary,
            boolean suppressed,
            @Nullable Interval interval) {}

    static boolean present() {
        return Files.isDirectory(folder());
    }

    static Map<Coordinates, Expected> of(String name) {
        Map<Coordinates, Expected> expected = new LinkedHashMap<>();
        lines("expected.csv")
                .filter(line -> line[0].equals(name))
                .forEach(line -> expected.put(
                        Grid.at(line[1], line[2]),
                        new Expected(
                                tenths(line[3]),
                                line[4].equals("1"),
                                line[5].equals("1"),
                                line[6].isEmpty()
                                        ? null
                                        : new Interval(Double.parseDouble(line[6]), Double.parseDouble(line[7])))));
        return expected;
    }

    /** Numbers of persons by age and country, countries grouped by membership of the Union. */
    static Family ages(Rules rules, String year, Predicate<Coordinates> knownEmpty) {
        Hierarchy countries = new Hierarchy(
                "column",
                List.of(
                        new Hierarchy.Split(Hierarchy.ROOT, List.of("EU", "nonEU")),
                        new Hierarchy.Split("EU", List.of("Spain", "Portugal")),
                        new Hierarchy.Split("nonEU", List.of("Iceland"))));
        Hierarchy used =
                year.equals("2014") && rules.frequency() == 2 ? Hierarchy.flat("column", COUNTRIES) : countries;
        return counts(rules, used, year).knownEmpty(knownEmpty).build();
    }

    /** The same for all years together, without the grouping. */
    static Family agesByCountry(Rules rules) {
        return counts(rules, Hierarchy.flat("column", COUNTRIES), "").build();
    }

    private static FamilyBuilder counts(Rules rules, Hierarchy countries, String year) {
        FamilyBuilder family = Family.builder(rules)
                .hierarchy(Hierarchy.flat("row", List.of("young", "old")))
                .hierarchy(countries)
                .table(Grid.COUNT, List.of("row", "column"));
        Map<Coordinates, Integer> sums = new HashMap<>();
        lines("example1.csv")
                .filter(line -> year.isEmpty() || line[3].equals(year))
                .forEach(line -> {
                    for (String age : List.of(line[0], Hierarchy.ROOT)) {
                        for (String place : List.of(line[1], line[2], Hierarchy.ROOT)) {
                            sums.merge(Grid.at(age, place), Integer.parseInt(line[4]), Integer::sum);
                        }
                    }
                });
        sums.forEach((place, units) -> family.cell(Grid.COUNT, place, Aggregate.count(units)));
        return family;
    }

    /** Values of companies by sector and country; nobody in agriculture or government of Iceland. */
    static Family companies(Rules rules) {
        FamilyBuilder family = Family.builder(rules)
                .hierarchy(Hierarchy.flat("row", List.of("Agriculture", "Entertainment", "Governmental", "Industry")))
                .hierarchy(Hierarchy.flat("column", COUNTRIES))
                .table(Grid.SUM, List.of("row", "column"))
                .knownEmpty(place -> true);
        lines("magnitude1.csv")
                .forEach(line -> family.contribution(
                        Contribution.of(line[4], "v", Map.of("row", line[0], "column", line[2]), tenths(line[5]))));
        return family.build();
    }

    private static long tenths(String value) {
        return new BigDecimal(value).movePointRight(1).longValueExact();
    }

    private static Stream<String[]> lines(String file) {
        try {
            return Files.readAllLines(folder().resolve(file)).stream()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(",", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        return Path.of(System.getProperty("opp.shared", "../shared"), "data", "sdc");
    }
}
