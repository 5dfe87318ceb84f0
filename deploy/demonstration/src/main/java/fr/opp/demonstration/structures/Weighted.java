package fr.opp.demonstration.structures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Draws from weighted alternatives. */
public final class Weighted {
    private Weighted() {}

    /** One alternative, with probabilities proportional to the weights. */
    public static <T> T pick(Map<T, Double> weights, Random random) {
        return at(weights, random.nextDouble());
    }

    /** One of several, all equally likely. */
    public static <T> T oneOf(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    /**
     * As many alternatives as asked, in shares that follow the weights as closely as whole numbers can, shuffled: with
     * 70 structures, plain draws would leave a département empty by chance.
     */
    static <T> List<T> shares(Map<T, Double> weights, int count, Random random) {
        List<T> drawn = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            drawn.add(at(weights, (i + 0.5) / count));
        }
        Collections.shuffle(drawn, random);
        return drawn;
    }

    private static <T> T at(Map<T, Double> weights, double quantile) {
        double left = quantile
                * weights.values().stream().mapToDouble(Double::doubleValue).sum();
        T last = weights.keySet().iterator().next();
        for (Map.Entry<T, Double> entry : ordered(weights).entrySet()) {
            if (entry.getValue() > 0) {
                last = entry.getKey();
                left -= entry.getValue();
                if (left <= 0) {
                    return last;
                }
            }
        }
        return last;
    }

    /** Map.of iterates in an order of its own in each JVM; a seed must mean the same everywhere. */
    private static <T> Map<T, Double> ordered(Map<T, Double> weights) {
        return new TreeMap<>(weights);
    }
}
