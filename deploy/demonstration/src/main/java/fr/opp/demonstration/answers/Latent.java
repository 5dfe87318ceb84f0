package fr.opp.demonstration.answers;

import java.util.Random;

/**
 * Correlated normal scores, one for each amount that goes with another: a Gaussian copula. The correlations given form a
 * tree, so each score is drawn from its parent's, and the correlation of two others is the product along the path.
 * Given: income with work (0.8), intermittents (0.7) and performances (0.5); performances with cachets (0.75) and
 * kilometres (0.6); capacity with admissions (0.75) and ticket price (0.4); performers on stage with the price of a sale
 * (0.7). Assumed: income with capacity (0.7).
 *
 * @param income score of the income already drawn
 */
record Latent(
        double income,
        double work,
        double intermittents,
        double performances,
        double cachets,
        double kilometres,
        double capacity,
        double admissions,
        double ticket,
        double performers,
        double sale) {
    static Latent around(double income, Random random) {
        double performances = child(income, .5, random);
        double capacity = child(income, .7, random);
        double performers = random.nextGaussian();
        return new Latent(
                income,
                child(income, .8, random),
                child(income, .7, random),
                performances,
                child(performances, .75, random),
                child(performances, .6, random),
                capacity,
                child(capacity, .75, random),
                child(capacity, .4, random),
                performers,
                child(performers, .7, random));
    }

    private static double child(double parent, double correlation, Random random) {
        return correlation * parent + Math.sqrt(1 - correlation * correlation) * random.nextGaussian();
    }
}
