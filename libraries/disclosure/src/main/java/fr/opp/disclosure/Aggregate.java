package fr.opp.disclosure;

import java.util.Collection;
import java.util.Map;

/**
 * A cell before protection.
 *
 * @param units distinct legal units that contribute
 * @param naturalPersons how many of them are natural persons
 * @param value the number of units, or the sum of contributions
 * @param absolute sum of absolute contributions
 * @param largest largest absolute contribution of one unit
 * @param second second largest
 */
public record Aggregate(int units, int naturalPersons, long value, long absolute, long largest, long second) {
    static final Aggregate EMPTY = new Aggregate(0, 0, 0, 0, 0, 0);

    /** A cell of a table of numbers of units. */
    public static Aggregate count(int units) {
        return new Aggregate(units, 0, units, units, Math.min(1, units), units > 1 ? 1 : 0);
    }

    /** A cell of a table of sums that are never negative. */
    public static Aggregate sum(long value, int units, long largest, long second) {
        return new Aggregate(units, 0, value, Math.abs(value), largest, second);
    }

    static Aggregate ofUnits(Series.Kind kind, Map<String, Long> values, int naturalPersons) {
        if (kind == Series.Kind.COUNT) {
            Aggregate count = count(values.size());
            return new Aggregate(count.units, naturalPersons, count.value, count.absolute, count.largest, count.second);
        }
        return sumOf(values.values(), naturalPersons);
    }

    static Aggregate sumOf(Collection<Long> values, int naturalPersons) {
        long value = 0;
        long absolute = 0;
        long largest = 0;
        long second = 0;
        for (long contribution : values) {
            long size = Math.absExact(contribution);
            value = Math.addExact(value, contribution);
            absolute = Math.addExact(absolute, size);
            second = Math.max(second, Math.min(size, largest));
            largest = Math.max(largest, size);
        }
        return new Aggregate(values.size(), naturalPersons, value, absolute, largest, second);
    }
}
