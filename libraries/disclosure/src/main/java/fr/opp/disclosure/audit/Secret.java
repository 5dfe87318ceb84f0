package fr.opp.disclosure.audit;

/**
 * What an attacker must not find out about an item: values as low as {@code low} and as high as {@code high} must both
 * stay possible; of a whole number, at least {@code integers} values instead.
 *
 * @param integers 0 for a continuous item
 */
public record Secret(int item, double low, double high, int integers) {
    boolean whole() {
        return integers > 0;
    }
}
