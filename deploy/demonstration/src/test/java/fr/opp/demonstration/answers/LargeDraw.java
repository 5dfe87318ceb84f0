package fr.opp.demonstration.answers;

import fr.opp.contracts.identity.Filiere;
import fr.opp.demonstration.structures.Directory;
import fr.opp.demonstration.structures.FictionalStructure;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** Many directories and all their answers, so that chance does not decide a test about a law. */
final class LargeDraw {
    record Row(FictionalStructure structure, Filiere filiere, Answers complete, SyntheticAnswers.Drawn first) {
        boolean has(String variable) {
            return complete.values().containsKey(variable);
        }

        double number(String variable) {
            String value = complete.values().get(variable);
            return value == null ? 0 : Double.parseDouble(value);
        }
    }

    private static final List<Row> ROWS = draw(60);

    private LargeDraw() {}

    static List<Row> rows(String filiere, Predicate<Row> wanted) {
        return ROWS.stream()
                .filter(row -> row.filiere().value().equals(filiere))
                .filter(wanted)
                .toList();
    }

    static List<Row> rows() {
        return ROWS;
    }

    static double median(List<Row> rows, ToDoubleFunction<Row> value) {
        double[] sorted = rows.stream().mapToDouble(value).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    static double mean(List<Row> rows, ToDoubleFunction<Row> value) {
        return values(rows, value).average().orElseThrow();
    }

    static DoubleStream values(List<Row> rows, ToDoubleFunction<Row> value) {
        return rows.stream().mapToDouble(value);
    }

    private static List<Row> draw(int directories) {
        List<Row> rows = new ArrayList<>();
        for (long seed = 1; seed <= directories; seed++) {
            SyntheticAnswers answers = new SyntheticAnswers(seed);
            for (FictionalStructure structure : Directory.draw(seed)) {
                for (Filiere filiere : structure.filieres()) {
                    rows.add(new Row(
                            structure,
                            filiere,
                            answers.corrected(structure, filiere),
                            answers.first(structure, filiere)));
                }
            }
        }
        return rows;
    }
}
