package fr.opp.demonstration.answers;

import fr.opp.demonstration.structures.Weighted;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The laws that the drawing uses, over one source of randomness. */
final class Chance {
    private final Random random;

    Chance(Random random) {
        this.random = random;
    }

    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    double uniform(double least, double most) {
        return least + (most - least) * random.nextDouble();
    }

    double normal(double mean, double deviation) {
        return mean + deviation * random.nextGaussian();
    }

    long logNormal(double median, double sigma) {
        return Math.round(median * Math.exp(sigma * random.nextGaussian()));
    }

    int binomial(int trials, double probability) {
        int successes = 0;
        for (int i = 0; i < trials; i++) {
            successes += happens(probability) ? 1 : 0;
        }
        return successes;
    }

    int poisson(double mean) {
        double limit = Math.exp(-mean);
        double product = random.nextDouble();
        int count = 0;
        while (product > limit && count < 500) {
            product *= random.nextDouble();
            count++;
        }
        return count;
    }

    /**
     * Shares that add up to one, around given means: a Dirichlet law. Each gamma variable has a whole shape (mean ×
     * concentration, at least 1), so it is a sum of exponentials.
     */
    Map<String, Double> dirichlet(Map<String, Double> means, int concentration) {
        Map<String, Double> shares = new LinkedHashMap<>();
        means.forEach((code, mean) -> shares.put(code, gamma((int) Math.max(1, Math.round(mean * concentration)))));
        double total = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        shares.replaceAll((code, share) -> share / total);
        return shares;
    }

    private double gamma(int shape) {
        double sum = 0;
        for (int i = 0; i < shape; i++) {
            sum -= Math.log(1 - random.nextDouble());
        }
        return sum;
    }

    /** A few of a list, in the order of the list, separated by spaces as a select_multiple is. */
    String some(List<String> codes, int count) {
        List<String> shuffled = new ArrayList<>(codes);
        Collections.shuffle(shuffled, random);
        List<String> kept = shuffled.subList(0, Math.min(count, codes.size()));
        return String.join(" ", codes.stream().filter(kept::contains).toList());
    }

    /** One of the alternatives, each written as {@code code} with its weight. */
    String pick(Map<String, Double> weights) {
        return Weighted.pick(weights, random);
    }

    Random source() {
        return random;
    }
}
