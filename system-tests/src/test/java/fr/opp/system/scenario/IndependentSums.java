package fr.opp.system.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import fr.opp.demonstration.answers.Answers;
import fr.opp.demonstration.structures.FictionalStructure;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** What a table must say, added up from what was submitted, knowing nothing of how the platform does it. */
public final class IndependentSums {
    private static final String TOTAL = "Total";
    /** The same word in the two forms in which an enumeration may be written. */
    private static final Set<String> SHOWN = Set.of("shown", "SHOWN");

    private final Map<FictionalStructure, Answers> submitted;

    public IndependentSums(Map<FictionalStructure, Answers> submitted) {
        this.submitted = Map.copyOf(submitted);
    }

    /**
     * Compares a cell with its independent sum.
     *
     * @return 1 when there was something to compare, 0 for a protected cell or a figure that is not added up here
     */
    public int compare(JsonNode table, JsonNode cell) {
        if (!SHOWN.contains(cell.path("status").asString())) {
            assertThat(cell.has("value")).as("a protected cell has no value").isFalse();
            return 0;
        }
        Optional<BigDecimal> expected = of(table, cell);
        expected.ifPresent(value -> assertThat(cell.path("value").decimalValue())
                .as(table.path("title") + " " + cell)
                .isEqualByComparingTo(value));
        return expected.isPresent() ? 1 : 0;
    }

    /** Counts and sums, over totals and départements. */
    private Optional<BigDecimal> of(JsonNode table, JsonNode cell) {
        JsonNode measure = measure(table, cell);
        Optional<Predicate<FictionalStructure>> rows = rows(table, cell);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        return switch (measure.path("statistic").asString()) {
            case "COUNT" -> Optional.of(count(rows.get()));
            case "SUM" -> sum(measure.path("variable").asString(), rows.get());
            default -> Optional.empty();
        };
    }

    private static JsonNode measure(JsonNode table, JsonNode cell) {
        for (JsonNode measure : table.path("measures")) {
            if (measure.path("id").equals(cell.path("measure"))) {
                return measure;
            }
        }
        throw new AssertionError("no measure " + cell.path("measure"));
    }

    private static Optional<Predicate<FictionalStructure>> rows(JsonNode table, JsonNode cell) {
        Predicate<FictionalStructure> rows = structure -> true;
        for (int axis = 0; axis < table.path("axes").size(); axis++) {
            String code = cell.path("codes").path(axis).asString();
            String dimension = table.path("axes").path(axis).path("dimension").asString();
            if (!code.equals(TOTAL)) {
                if (!dimension.equals("departement")) {
                    return Optional.empty();
                }
                rows = rows.and(structure -> structure.commune().departement().equals(code));
            }
        }
        return Optional.of(rows);
    }

    private BigDecimal count(Predicate<FictionalStructure> rows) {
        return BigDecimal.valueOf(submitted.keySet().stream()
                .filter(rows)
                .map(structure -> structure.siret().siren())
                .distinct()
                .count());
    }

    private Optional<BigDecimal> sum(String variable, Predicate<FictionalStructure> rows) {
        boolean asked =
                submitted.values().stream().anyMatch(answers -> answers.values().containsKey(variable));
        return asked
                ? Optional.of(submitted.entrySet().stream()
                        .filter(entry -> rows.test(entry.getKey()))
                        .map(entry -> entry.getValue().values().getOrDefault(variable, "0"))
                        .map(BigDecimal::new)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                : Optional.empty();
    }
}
