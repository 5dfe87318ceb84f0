package fr.opp.aggregation.plan;

import fr.opp.contracts.edition.VariableSpec;
import fr.opp.contracts.fact.Fact;
import fr.opp.contracts.fact.FactValue;
import fr.opp.contracts.policy.Audience;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the facts of a legal unit as the plan counts them. Amounts of several contributions of one unit are added; for
 * each dimension the first contribution (by id) that says decides, so that a unit is in one place and counts once.
 */
public final class UnitReader {
    /** Where a unit is counted that left the question blank, or does not permit it to be used. */
    public static final String NOT_STATED = "_missing";
    /** Where a unit is counted to whom the question was not asked. */
    public static final String NOT_APPLICABLE = "_na";

    private final Layout layout;
    private final DimensionCodes codes;

    public UnitReader(Layout layout) {
        this.layout = layout;
        this.codes = new DimensionCodes(layout);
    }

    /** @param facts of one unit, in the order of their contributions' ids; at least one */
    public UnitReading read(String unit, List<Fact> facts) {
        Map<Subject, Long> amounts = new HashMap<>();
        for (Subject subject : layout.subjects()) {
            facts.stream()
                    .map(fact -> amount(fact, subject))
                    .flatMap(Optional::stream)
                    .reduce(Math::addExact)
                    .ifPresent(amount -> amounts.put(subject, amount));
        }
        Map<String, List<String>> places = new HashMap<>();
        layout.dimensions().forEach(dimension -> places.put(dimension, codes.of(facts, dimension)));
        return new UnitReading(unit, facts.stream().anyMatch(Fact::naturalPerson), amounts, places);
    }

    private Optional<Long> amount(Fact fact, Subject subject) {
        if (subject.countsUnits()) {
            return countsAsUnit(fact) ? Optional.of(0L) : Optional.empty();
        }
        return layout.plan()
                .variable(subject.code())
                .filter(variable -> permits(fact, variable, layout.audiences(subject)))
                .flatMap(variable -> value(fact, variable))
                .map(FactValue::number)
                .map(FixedPoint::of);
    }

    /** A contribution counts as a unit when it permits at least something to everyone who reads a count. */
    private boolean countsAsUnit(Fact fact) {
        return layout.audiences(Subject.UNITS).stream()
                .allMatch(audience -> fact.audiences().values().stream().anyMatch(set -> set.contains(audience)));
    }

    static boolean permits(Fact fact, VariableSpec variable, Set<Audience> readers) {
        return fact.audiences().getOrDefault(variable.section(), Set.of()).containsAll(readers);
    }

    static Optional<FactValue> value(Fact fact, VariableSpec variable) {
        return Optional.ofNullable(fact.values().get(variable.section()))
                .map(section -> section.get(variable.code()))
                .filter(Objects::nonNull);
    }
}
