package fr.opp.aggregation.plan;

import fr.opp.contracts.edition.MeasureSpec;
import fr.opp.contracts.edition.TableSpec;
import fr.opp.contracts.edition.ValueKind;
import fr.opp.contracts.edition.VariableSpec;
import fr.opp.contracts.identity.TableId;
import fr.opp.contracts.policy.Audience;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a plan asks for, arranged for counting. A variable has one set of contributing units in all tables of an edition:
 * those that permit it to every audience of any table that uses it. So all tables add up with each other.
 */
public final class Layout {
    private final Plan plan;
    private final Map<Subject, Set<List<String>>> groupings = new LinkedHashMap<>();
    private final Map<Subject, Set<Audience>> audiences = new LinkedHashMap<>();
    private final Map<String, Set<Audience>> dimensionAudiences = new LinkedHashMap<>();

    public Layout(Plan plan) {
        this.plan = plan;
        plan.tables().forEach(this::arrange);
    }

    private void arrange(TableSpec table) {
        Set<Audience> readers = EnumSet.of(Audience.NETWORK);
        readers.addAll(table.audiences());
        for (MeasureSpec measure : table.measures()) {
            Subject subject = Subject.of(measure);
            groupings.computeIfAbsent(subject, s -> new LinkedHashSet<>()).add(table.dimensions());
            audiences
                    .computeIfAbsent(subject, s -> EnumSet.noneOf(Audience.class))
                    .addAll(readers);
        }
        for (String dimension : table.dimensions()) {
            dimensionAudiences
                    .computeIfAbsent(dimension, d -> EnumSet.noneOf(Audience.class))
                    .addAll(readers);
        }
    }

    public Plan plan() {
        return plan;
    }

    public Set<Subject> subjects() {
        return groupings.keySet();
    }

    /** The lists of dimensions by which a subject is broken down. */
    public Set<List<String>> groupings(Subject subject) {
        return groupings.getOrDefault(subject, Set.of());
    }

    public Set<String> dimensions() {
        return dimensionAudiences.keySet();
    }

    /** Whether a unit may be in several codes of the dimension at once, so that codes do not add up to the total. */
    public boolean isMultiple(String dimension) {
        return plan.variable(dimension)
                .map(VariableSpec::kind)
                .filter(ValueKind.CODES::equals)
                .isPresent();
    }

    /** The tables in which a unit counts. */
    public Set<TableId> tablesOf(UnitReading unit) {
        return plan.tables().stream()
                .filter(table -> table.measures().stream().map(Subject::of).anyMatch(unit.amounts()::containsKey))
                .map(TableSpec::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Set<Audience> audiences(Subject subject) {
        return audiences.getOrDefault(subject, Set.of());
    }

    Set<Audience> dimensionAudiences(String dimension) {
        return dimensionAudiences.getOrDefault(dimension, Set.of());
    }
}
