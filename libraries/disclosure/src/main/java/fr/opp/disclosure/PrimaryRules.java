package fr.opp.disclosure;

/** The rules that look at one cell alone. */
final class PrimaryRules {
    private final Rules rules;

    PrimaryRules(Rules rules) {
        this.rules = rules;
    }

    /** Why a cell must be hidden for its own sake; {@link Status#SHOWN} when nothing speaks against it. */
    Status judge(Series series, Variable variable, Aggregate cell) {
        if (cell.units() == 0) {
            return rules.zeros() == Rules.Zeros.UNSAFE ? Status.FREQUENCY : Status.SHOWN;
        }
        if (cell.units() < threshold(variable, cell)) {
            return Status.FREQUENCY;
        }
        return series.counts() ? Status.SHOWN : judgeSum(cell);
    }

    private Status judgeSum(Aggregate cell) {
        if (cell.absolute() == 0) {
            return rules.zeros() == Rules.Zeros.UNSAFE ? Status.FREQUENCY : Status.SHOWN;
        }
        if (exceeds(cell.largest(), rules.dominancePercent(), cell.absolute())) {
            return Status.DOMINANCE;
        }
        Integer p = rules.pPercent();
        long others = cell.absolute() - cell.largest() - cell.second();
        return p != null && below(others, p, cell.largest()) ? Status.P_PERCENT : Status.SHOWN;
    }

    int threshold(Variable variable, Aggregate cell) {
        boolean persons = cell.naturalPersons() > 0 || variable.subject() == Variable.Subject.NATURAL_PERSONS;
        return persons ? rules.personFrequency() : rules.frequency();
    }

    /** part / whole > percent / 100, exactly. */
    static boolean exceeds(long part, int percent, long whole) {
        return Math.multiplyExact(part, 100L) > Math.multiplyExact(whole, (long) percent);
    }

    private static boolean below(long part, int percent, long whole) {
        return Math.multiplyExact(part, 100L) < Math.multiplyExact(whole, (long) percent);
    }
}
