package fr.opp.aggregation.testing;

import fr.opp.contracts.edition.Edition;
import fr.opp.contracts.edition.TableSpec;
import fr.opp.contracts.edition.ValueKind;
import fr.opp.contracts.edition.VariableSpec;
import fr.opp.contracts.fact.Fact;
import fr.opp.contracts.fact.FactValue;
import fr.opp.contracts.policy.Audience;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Counts an edition from scratch, in decimals, one cell at a time: slow, simple, and written without looking at how the
 * service does it. What the service says must be what this says.
 */
public final class Batch {
    private final Edition edition;
    private final Map<String, List<Fact>> units = new TreeMap<>();

    public Batch(Edition edition, Collection<Fact> facts) {
        this.edition = edition;
        facts.stream()
                .filter(fact -> fact.edition().equals(edition.id()))
                .sorted(Comparator.comparing(fact -> fact.contribution().value()))
                .forEach(fact -> units.computeIfAbsent(fact.unit(), u -> new ArrayList<>())
                        .add(fact));
    }

    /** Per unit in the cell, its amount; zero where units as such are counted ({@code variable} absent). */
    public Map<String, BigDecimal> members(@Nullable String variable, Map<String, String> codes) {
        Map<String, BigDecimal> members = new LinkedHashMap<>();
        units.forEach((unit, facts) -> {
            BigDecimal amount = variable == null ? presence(facts) : amount(facts, variable);
            boolean inside = codes.entrySet().stream()
                    .allMatch(entry -> codes(facts, entry.getKey()).contains(entry.getValue()));
            if (amount != null && inside) {
                members.put(unit, amount);
            }
        });
        return members;
    }

    /** Every code of a dimension under which anyone stands. */
    public Set<String> codes(String dimension) {
        Set<String> codes = new HashSet<>();
        units.values().forEach(facts -> codes.addAll(codes(facts, dimension)));
        return codes;
    }

    private @Nullable BigDecimal presence(List<Fact> facts) {
        Set<Audience> readers = readers(table -> table.measures().stream().anyMatch(m -> m.variable() == null));
        return facts.stream()
                        .anyMatch(fact -> readers.stream()
                                .allMatch(reader -> fact.audiences().values().stream()
                                        .anyMatch(permitted -> permitted.contains(reader))))
                ? BigDecimal.ZERO
                : null;
    }

    private @Nullable BigDecimal amount(List<Fact> facts, String variable) {
        Set<Audience> readers =
                readers(table -> table.measures().stream().anyMatch(m -> variable.equals(m.variable())));
        BigDecimal sum = null;
        for (Fact fact : facts) {
            FactValue value = permitted(fact, variable, readers);
            if (value != null && value.number() != null) {
                sum = sum == null ? value.number() : sum.add(value.number());
            }
        }
        return sum;
    }

    private List<String> codes(List<Fact> facts, String dimension) {
        Set<Audience> readers = readers(table -> table.dimensions().contains(dimension));
        for (Fact fact : facts) {
            FactValue value = permitted(fact, dimension, readers);
            if (value != null && value.state() == FactValue.State.NOT_APPLICABLE) {
                return List.of("_na");
            }
            if (value != null && value.state() == FactValue.State.VALUE) {
                return value.codes().isEmpty() ? List.of("_missing") : chosen(value, dimension);
            }
        }
        return List.of("_missing");
    }

    private List<String> chosen(FactValue value, String dimension) {
        return variable(dimension).kind() == ValueKind.CODES
                ? value.codes()
                : value.codes().subList(0, 1);
    }

    private @Nullable FactValue permitted(Fact fact, String variable, Set<Audience> readers) {
        String section = variable(variable).section();
        Set<Audience> granted = fact.audiences().getOrDefault(section, Set.of());
        return granted.containsAll(readers)
                ? fact.values().getOrDefault(section, Map.of()).get(variable)
                : null;
    }

    private VariableSpec variable(String code) {
        return edition.variables().stream()
                .filter(variable -> variable.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Set<Audience> readers(Predicate<TableSpec> uses) {
        Set<Audience> readers = new HashSet<>(Set.of(Audience.NETWORK));
        edition.tables().stream().filter(uses).forEach(table -> readers.addAll(table.audiences()));
        return readers;
    }
}
