package fr.opp.aggregation.release;

import fr.opp.aggregation.plan.FixedPoint;
import fr.opp.aggregation.plan.Plan;
import fr.opp.aggregation.plan.Subject;
import fr.opp.aggregation.plan.UnitReading;
import fr.opp.contracts.edition.ValueKind;
import fr.opp.contracts.edition.VariableSpec;
import fr.opp.disclosure.Variable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Amounts as disclosure control reads them: in the coarsest decimal unit that all amounts of the variable are multiples of
 * (whole euros rather than their ten-thousandths), which keeps its linear programmes well scaled.
 */
final class Amounts {
    private static final long ONE = 10_000;
    private static final long HUNDREDTH = 100;

    private final Map<Subject, Long> divisors = new HashMap<>();
    private final Map<Subject, Boolean> signed = new HashMap<>();
    private final Plan plan;

    Amounts(Snapshot snapshot) {
        this.plan = snapshot.layout().plan();
        for (Subject subject : snapshot.layout().subjects()) {
            List<Long> amounts = snapshot.units().stream()
                    .map(UnitReading::amounts)
                    .filter(unit -> unit.containsKey(subject))
                    .map(unit -> unit.getOrDefault(subject, 0L))
                    .toList();
            divisors.put(subject, divisor(amounts));
            signed.put(subject, amounts.stream().anyMatch(amount -> amount < 0));
        }
    }

    private static long divisor(List<Long> amounts) {
        long divisor = ONE;
        for (long amount : amounts) {
            while (amount % divisor != 0) {
                divisor /= 10;
            }
        }
        return divisor;
    }

    private long divisor(Subject subject) {
        return divisors.getOrDefault(subject, 1L);
    }

    long reduced(Subject subject, long amount) {
        return amount / divisor(subject);
    }

    BigDecimal restored(Subject subject, long reduced) {
        return FixedPoint.toDecimal(Math.multiplyExact(reduced, divisor(subject)));
    }

    /** A variable that took a negative value may be negative; to take another one for positive only protects it more. */
    Variable variable(Subject subject) {
        boolean whole = plan.variable(subject.code())
                .map(VariableSpec::kind)
                .filter(ValueKind.INTEGER::equals)
                .isPresent();
        long step = Math.max(1, (whole ? ONE : HUNDREDTH) / divisor(subject));
        Variable variable = signed.getOrDefault(subject, false)
                ? Variable.signed(subject.code())
                : Variable.magnitude(subject.code());
        return variable.withStep(step);
    }
}
