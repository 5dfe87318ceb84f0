package fr.opp.demonstration.answers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One column of {@code parameters.csv}: the figures from which the answers of one profile are drawn. */
final class Parameters {
    private final Map<String, Double> values;

    private Parameters(Map<String, Double> values) {
        this.values = values;
    }

    /** All columns, by their head: cirque, marionnette, rue, lieux, producteurs. */
    static Map<String, Parameters> load() {
        List<String[]> rows = rows();
        String[] head = rows.getFirst();
        Map<String, Parameters> byProfile = new HashMap<>();
        for (int column = 1; column < head.length - 1; column++) {
            Map<String, Double> values = new HashMap<>();
            for (String[] row : rows.subList(1, rows.size())) {
                values.put(row[0], Double.valueOf(row[column]));
            }
            byProfile.put(head[column], new Parameters(values));
        }
        return Map.copyOf(byProfile);
    }

    private static List<String[]> rows() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Parameters.class.getResourceAsStream("parameters.csv")),
                StandardCharsets.UTF_8))) {
            return reader.lines().map(line -> line.split(";")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    double get(String parameter) {
        Double value = values.get(parameter);
        if (value == null) {
            throw new IllegalArgumentException("no parameter " + parameter + " among "
                    + Arrays.toString(values.keySet().toArray()));
        }
        return value;
    }

    /** The log-normal value at a normal score: {@code median × exp(sigma × score)}. */
    double logNormal(String parameter, double score) {
        return get(parameter + ".median") * Math.exp(get(parameter + ".sigma") * score);
    }
}
