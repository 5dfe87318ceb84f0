package fr.opp.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Gathers the tables of a release. Give either contributions, from which every cell is computed, or ready-made cells
 * ({@link #cell}); only contributions let contributors be reckoned with as attackers in full.
 */
public final class FamilyBuilder {
    private final Rules rules;
    private final Map<String, Hierarchy> hierarchies = new LinkedHashMap<>();
    private final Map<String, Variable> variables = new HashMap<>();
    private final List<TableShape> shapes = new ArrayList<>();
    private final List<Contribution> contributions = new ArrayList<>();
    private final Map<CellKey, Aggregate> given = new HashMap<>();
    private Predicate<Coordinates> knownEmpty = coordinates -> false;
    private BiPredicate<Series, Coordinates> told = (series, coordinates) -> false;
    private long tolerance;

    FamilyBuilder(Rules rules) {
        this.rules = rules;
        variable(Variable.magnitude(""));
    }

    public FamilyBuilder hierarchy(Hierarchy hierarchy) {
        hierarchies.put(hierarchy.dimension(), hierarchy);
        return this;
    }

    /** Describes a variable; one that is not described is a magnitude that is never negative. */
    public FamilyBuilder variable(Variable variable) {
        variables.put(variable.code(), variable);
        return this;
    }

    /** Adds a table. */
    public FamilyBuilder table(Series series, List<String> dimensions) {
        shapes.add(new TableShape(series, dimensions));
        return this;
    }

    /** Adds the sums of a variable and the numbers of units behind them, for everyone. */
    public FamilyBuilder sums(String variable, List<String> dimensions) {
        return table(Series.sum(variable, Series.EVERYONE), dimensions)
                .table(Series.answers(variable, Series.EVERYONE), dimensions);
    }

    public FamilyBuilder contribution(Contribution contribution) {
        contributions.add(contribution);
        return this;
    }

    /** Adds a ready-made cell. Every cell of every table is needed, margins included. */
    public FamilyBuilder cell(Series series, Coordinates coordinates, Aggregate aggregate) {
        given.put(new CellKey(series, coordinates), aggregate);
        return this;
    }

    /** Tells where everybody knows that there is no unit, from the public directory. */
    public FamilyBuilder knownEmpty(Predicate<Coordinates> nobody) {
        knownEmpty = nobody;
        return this;
    }

    /**
     * Tells which cells are published whatever the tables say: how many units answered in all stands under each of them. One
     * that the rules would hide for its own sake stays hidden.
     */
    public FamilyBuilder told(BiPredicate<Series, Coordinates> everybodyKnows) {
        told = everybodyKnows;
        return this;
    }

    /** How far ready-made margins may be off, for sources that were rounded; 0 by default. */
    public FamilyBuilder tolerance(long off) {
        tolerance = off;
        return this;
    }

    /**
     * The family.
     *
     * @throws InconsistentTables when a margin is not the sum of its parts, a cell is missing or a code is unknown
     */
    public Family build() {
        Tabulation tabulation = new Tabulation(hierarchies, shapes, contributions);
        Map<CellKey, Map<String, Long>> contributors = tabulation.contributors();
        List<FamilyCell> cells = new ArrayList<>();
        for (CellKey key : tabulation.keys()) {
            cells.add(cell(key, tabulation, contributors.getOrDefault(key, Map.of())));
        }
        return new Family(rules, cells, new Equations(cells, tabulation, given.isEmpty() ? 0 : tolerance).sums());
    }

    private FamilyCell cell(CellKey key, Tabulation tabulation, Map<String, Long> contributors) {
        Aggregate aggregate = given.isEmpty()
                ? Aggregate.ofUnits(key.series().kind(), contributors, tabulation.naturalPersonsAmong(contributors))
                : required(key);
        FamilyCell.Role role = tabulation.role(key.series());
        if (role == FamilyCell.Role.TABLE && aggregate.units() == 0 && knownEmpty.test(key.coordinates())) {
            role = FamilyCell.Role.KNOWN_EMPTY;
        }
        String code = key.series().variable();
        Variable variable = variables.getOrDefault(code, Variable.magnitude(code));
        boolean safe = new PrimaryRules(rules).judge(key.series(), variable, aggregate) == Status.SHOWN;
        if (role == FamilyCell.Role.TABLE && safe && told.test(key.series(), key.coordinates())) {
            role = FamilyCell.Role.KNOWN;
        }
        return new FamilyCell(key, variable, role, aggregate, contributors);
    }

    private Aggregate required(CellKey key) {
        Aggregate aggregate = given.get(key);
        if (aggregate == null) {
            throw new InconsistentTables("there is no cell " + key);
        }
        return aggregate;
    }
}
