package fr.opp.demonstration.structures;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;

/** The communes of Occitanie, by département. */
final class Territory {
    private final Map<String, List<Commune>> byDepartement;

    private Territory(List<Commune> communes) {
        byDepartement = communes.stream()
                .collect(Collectors.groupingBy(Commune::departement, TreeMap::new, Collectors.toList()));
    }

    static Territory occitanie() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Territory.class.getResourceAsStream("communes.csv")), StandardCharsets.UTF_8))) {
            return new Territory(reader.lines().skip(1).map(Territory::commune).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Commune commune(String line) {
        String[] cells = line.split(";", -1);
        return new Commune(cells[0], cells[1], cells[2], Integer.parseInt(cells[3]));
    }

    List<Commune> communes(String departement) {
        return byDepartement.getOrDefault(departement, List.of());
    }

    /** A weight for each département, from its population. */
    Map<String, Double> weights(DoubleUnaryOperator ofPopulation) {
        return byDepartement.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> ofPopulation.applyAsDouble(population(entry.getValue())),
                        Double::sum,
                        TreeMap::new));
    }

    private static double population(List<Commune> communes) {
        return communes.stream().mapToInt(Commune::population).sum();
    }
}
