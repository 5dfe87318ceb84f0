package fr.opp.disclosure.audit;

import java.util.TreeSet;

/** How far one secret has been proven safe. */
final class Progress {
    private final Secret secret;
    private final TreeSet<Long> integers = new TreeSet<>();
    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;

    Progress(Secret secret) {
        this.secret = secret;
    }

    Secret secret() {
        return secret;
    }

    /** Takes note of a value that was found possible. */
    void see(double value) {
        low = Math.min(low, value);
        high = Math.max(high, value);
    }

    /** The same for a solution in which everything is a whole number. */
    void seeWhole(double value) {
        see(value);
        integers.add(Math.round(value));
    }

    boolean saw(long value) {
        return integers.contains(value);
    }

    boolean proven(double tolerance) {
        return secret.whole()
                ? integers.size() >= secret.integers()
                : low <= secret.low() + tolerance && high >= secret.high() - tolerance;
    }

    /** Whether bounds that are certainly true already disclose the secret. */
    boolean disclosedBy(double least, double most) {
        return secret.whole()
                ? Math.floor(most) - Math.ceil(least) + 1 < secret.integers()
                : least > secret.low() || most < secret.high();
    }

    double low() {
        return low;
    }

    double high() {
        return high;
    }
}
