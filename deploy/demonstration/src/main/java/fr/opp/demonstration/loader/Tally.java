package fr.opp.demonstration.loader;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Adds up the approved releases. */
record Tally(int tables, long shown, Map<String, Long> hidden, long disclosive) {
    static Tally of(List<JsonNode> releases) {
        Map<String, Long> hidden = new TreeMap<>();
        releases.forEach(release -> release.path("hidden")
                .properties()
                .forEach(rule -> hidden.merge(rule.getKey(), rule.getValue().asLong(), Long::sum)));
        return new Tally(
                (int) sum(releases, "tables"),
                sum(releases, "shown"),
                hidden,
                releases.stream()
                        .mapToLong(release ->
                                release.path("audit").path("disclosive").asLong())
                        .sum());
    }

    LoadReport report(Contributing contributing, JsonNode table, Duration time) {
        return new LoadReport(
                contributing.accepted().entrySet().stream()
                        .collect(toMap(
                                entry -> entry.getKey().value(),
                                entry -> entry.getValue().get())),
                contributing.corrections(),
                contributing.withdrawals(),
                tables,
                shown,
                hidden,
                disclosive,
                time.toMillis() / 1000.0,
                table);
    }

    private static long sum(List<JsonNode> releases, String field) {
        return releases.stream()
                .mapToLong(release -> release.path(field).asLong())
                .sum();
    }
}
