package fr.opp.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;

/**
 * The median that may be published. The true one is some unit's own value, so the mean of the central ranks stands for
 * it: three, four when the number of units is even, more where the frequency threshold is higher. It is given only when
 * the ranks averaged and the ranks left out each pass the rules of a cell, since with the sum beside it readers know the
 * sum of both. Missing values are no values: leave them out.
 */
public final class Median {
    private static final int FEWEST_RANKS = 3;

    private final Variable variable;
    private final PrimaryRules rules;
    private final int threshold;
    private final int naturalPersons;

    private Median(Variable variable, int naturalPersons, Rules rules) {
        this.variable = variable;
        this.naturalPersons = naturalPersons;
        this.rules = new PrimaryRules(rules);
        this.threshold = this.rules.threshold(variable, new Aggregate(1, naturalPersons, 0, 0, 0, 0));
    }

    /**
     * The median of a cell whose number of units and sum are shown.
     *
     * @param values one for each legal unit
     * @param naturalPersons how many of these units are natural persons
     * @return mean of the central ranks, rounded to the fixed-point unit; nothing when it may not be shown
     */
    public static OptionalLong of(Collection<Long> values, Variable variable, int naturalPersons, Rules rules) {
        return new Median(variable, naturalPersons, rules)
                .of(values.stream().sorted().toList());
    }

    private OptionalLong of(List<Long> sorted) {
        int averaged = Math.max(FEWEST_RANKS, threshold);
        averaged += (sorted.size() - averaged) % 2 == 0 ? 0 : 1;
        if (averaged > sorted.size()) {
            return OptionalLong.empty();
        }
        int from = (sorted.size() - averaged) / 2;
        List<Long> centre = sorted.subList(from, from + averaged);
        List<Long> rest = new ArrayList<>(sorted.subList(0, from));
        rest.addAll(sorted.subList(from + averaged, sorted.size()));
        return passes(centre) && passes(rest) ? OptionalLong.of(mean(centre)) : OptionalLong.empty();
    }

    private boolean passes(List<Long> group) {
        Aggregate aggregate = Aggregate.sumOf(group, naturalPersons);
        return group.size() >= threshold
                && rules.judge(Series.sum(variable.code(), Series.EVERYONE), variable, aggregate) == Status.SHOWN;
    }

    private static long mean(List<Long> group) {
        long sum = group.stream().reduce(0L, Math::addExact);
        return Math.floorDiv(Math.addExact(2 * sum, (long) group.size()), 2L * group.size());
    }
}
