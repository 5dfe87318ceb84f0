package fr.opp.disclosure;

import java.util.Comparator;

/**
 * What a table counts: one statistic of one variable over one population. Tables of the same series are linked.
 *
 * @param variable code of the variable, empty for the units themselves
 * @param kind a number of legal units, or a sum
 * @param population whose answers count; answers permitted for one audience only make a population of their own
 */
public record Series(String variable, Kind kind, String population) implements Comparable<Series> {
    /** The population when there is only one. */
    public static final String EVERYONE = "all";

    /** What the numbers of a series are. */
    public enum Kind {
        /** Number of distinct legal units that contribute. */
        COUNT,
        /** Sum of the variable over contributing units. */
        SUM
    }

    /** Number of units, whatever they answered. */
    public static Series units(String population) {
        return new Series("", Kind.COUNT, population);
    }

    /** Number of units that gave a value of the variable: the n beside a sum. */
    public static Series answers(String variable, String population) {
        return new Series(variable, Kind.COUNT, population);
    }

    public static Series sum(String variable, String population) {
        return new Series(variable, Kind.SUM, population);
    }

    boolean counts() {
        return kind == Kind.COUNT;
    }

    @Override
    public int compareTo(Series other) {
        return Comparator.comparing(Series::kind)
                .thenComparing(Series::variable)
                .thenComparing(Series::population)
                .compare(this, other);
    }
}
