package fr.opp.demonstration.answers;

/**
 * Total income in euros: log-normal around the sector's median, doubled by a label of the State. The two halves of the
 * mixture are placed so that the whole keeps the published median and spread; clipped to the published bounds.
 */
final class IncomeLaw {
    private static final double LABEL_EFFECT = Math.log(2);

    private final Parameters parameters;
    private final double labelled;
    private final double sigma;
    private final double centre;

    IncomeLaw(Parameters parameters) {
        this.parameters = parameters;
        labelled = parameters.get("label.share");
        double spread = parameters.get("income.sigma");
        sigma = Math.sqrt(spread * spread - labelled * (1 - labelled) * LABEL_EFFECT * LABEL_EFFECT);
        double median = Math.log(parameters.get("income.median"));
        centre = Normal.solve(c -> 1 - share(median, c), .5, median - 1, median + 1);
    }

    double draw(boolean hasLabel, double score) {
        double log = centre + (hasLabel ? LABEL_EFFECT : 0) + sigma * score;
        return Math.clamp(Math.exp(log), parameters.get("income.least"), parameters.get("income.most"));
    }

    /** The normal score of an income in the whole sector: what the other amounts are correlated with. */
    double score(double income) {
        return Normal.quantile(Math.clamp(share(Math.log(income), centre), 1e-6, 1 - 1e-6));
    }

    private double share(double log, double around) {
        return (1 - labelled) * Normal.below((log - around) / sigma)
                + labelled * Normal.below((log - around - LABEL_EFFECT) / sigma);
    }
}
