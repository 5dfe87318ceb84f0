package fr.opp.demonstration.answers;

import java.util.function.DoubleUnaryOperator;

/** The standard normal law, and the one solver that the drawing needs. */
final class Normal {
    private Normal() {}

    /**
     * Probability below z. Abramowitz and Stegun, 26.2.17: absolute error below 7.5e-8, far finer than any figure drawn.
     */
    static double below(double z) {
        double t = 1 / (1 + 0.2316419 * Math.abs(z));
        double polynomial =
                t * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        double above = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * polynomial;
        return z >= 0 ? 1 - above : above;
    }

    /** The z that a given probability lies below. */
    static double quantile(double probability) {
        return solve(Normal::below, probability, -8, 8);
    }

    /** Where an increasing function reaches a value, between two bounds. */
    static double solve(DoubleUnaryOperator increasing, double value, double low, double high) {
        double least = low;
        double most = high;
        for (int i = 0; i < 60; i++) {
            double middle = (least + most) / 2;
            if (increasing.applyAsDouble(middle) < value) {
                least = middle;
            } else {
                most = middle;
            }
        }
        return (least + most) / 2;
    }
}
