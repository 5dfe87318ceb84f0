package fr.opp.aggregation.plan;

import fr.opp.contracts.edition.CodeSpec;
import fr.opp.contracts.edition.DimensionSpec;
import fr.opp.contracts.edition.VariableSpec;
import fr.opp.contracts.fact.Fact;
import fr.opp.contracts.fact.FactValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The codes of a unit on a dimension. A unit always has one, so that the codes of a single choice add up to the total. */
final class DimensionCodes {
    private static final List<String> UNKNOWN = List.of(UnitReader.NOT_STATED);

    private final Layout layout;

    DimensionCodes(Layout layout) {
        this.layout = layout;
    }

    List<String> of(List<Fact> facts, String dimension) {
        return layout.plan()
                .variable(dimension)
                .flatMap(variable -> facts.stream()
                        .map(fact -> stated(fact, variable))
                        .flatMap(Optional::stream)
                        .findFirst())
                .map(value -> codes(value, dimension))
                .orElse(UNKNOWN);
    }

    private Optional<FactValue> stated(Fact fact, VariableSpec variable) {
        if (!UnitReader.permits(fact, variable, layout.dimensionAudiences(variable.code()))) {
            return Optional.empty();
        }
        return UnitReader.value(fact, variable).filter(value -> value.state() != FactValue.State.MISSING);
    }

    private List<String> codes(FactValue value, String dimension) {
        if (value.state() == FactValue.State.NOT_APPLICABLE) {
            return List.of(UnitReader.NOT_APPLICABLE);
        }
        BigDecimal number = value.number();
        List<String> given = number == null
                ? value.codes()
                : List.of(number.stripTrailingZeros().toPlainString());
        List<String> known =
                given.stream().distinct().filter(known(dimension)::admits).toList();
        if (known.isEmpty()) {
            return UNKNOWN;
        }
        return layout.isMultiple(dimension) ? known : known.subList(0, 1);
    }

    private CodeList known(String dimension) {
        return new CodeList(layout.plan().dimension(dimension).map(DimensionSpec::codes).orElse(List.of()).stream()
                .map(CodeSpec::code)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** An empty list admits whatever occurs. */
    private record CodeList(Set<String> codes) {
        boolean admits(String code) {
            return codes.isEmpty() || codes.contains(code);
        }
    }
}
