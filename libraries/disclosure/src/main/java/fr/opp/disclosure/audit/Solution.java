package fr.opp.disclosure.audit;

import java.util.Map;

/** One state of the items of a component that the published tables allow. */
final class Solution {
    private static final double NEARLY = 1e-6;

    private final Map<Integer, Integer> columns;
    private final double[] values;

    Solution(Map<Integer, Integer> columns, double[] values) {
        this.columns = columns;
        this.values = values;
    }

    boolean covers(int item) {
        return columns.containsKey(item);
    }

    double of(int item) {
        Integer column = columns.get(item);
        if (column == null) {
            throw new IllegalArgumentException("item " + item + " is in another component");
        }
        return values[column];
    }

    boolean whole() {
        for (double value : values) {
            if (Math.abs(value - Math.rint(value)) > NEARLY) {
                return false;
            }
        }
        return true;
    }

    /** What lies on the way from here ({@code share} 0) to another solution (1): allowed as well, unless in whole numbers. */
    double towards(Solution other, int item, double share) {
        return of(item) * (1 - share) + other.of(item) * share;
    }

    /** The middle of solutions of one component. */
    static Solution middle(Iterable<Solution> solutions) {
        double[] sum = null;
        Map<Integer, Integer> columns = Map.of();
        int count = 0;
        for (Solution solution : solutions) {
            columns = solution.columns;
            sum = sum == null ? new double[solution.values.length] : sum;
            for (int column = 0; column < sum.length; column++) {
                sum[column] += solution.values[column];
            }
            count++;
        }
        double[] mean = sum == null ? new double[0] : sum;
        for (int column = 0; column < mean.length; column++) {
            mean[column] /= count;
        }
        return new Solution(columns, mean);
    }
}
