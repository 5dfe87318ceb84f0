package fr.opp.disclosure;

import fr.opp.disclosure.audit.Attacker;
import fr.opp.disclosure.audit.Audit;
import fr.opp.disclosure.audit.AuditReport;
import fr.opp.disclosure.audit.Interval;
import fr.opp.disclosure.audit.PublicView;
import fr.opp.disclosure.audit.Secret;
import fr.opp.disclosure.audit.Witnesses;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Puts a protected family before the audit: on one side what readers see, on the other what each attacker knows and must
 * not find out. The equations go in as the tables give them, before anything was merged or left out.
 */
final class AuditCase {
    private final Family family;
    private final List<Status> statuses;
    private final Map<CellKey, Integer> numbers = new HashMap<>();
    private final PublicView view;

    private AuditCase(Family family, List<Status> statuses) {
        this.family = family;
        this.statuses = statuses;
        for (int number = 0; number < family.cells().size(); number++) {
            numbers.put(family.cells().get(number).key(), number);
        }
        this.view = view();
    }

    static AuditCase of(Family family, List<Status> statuses) {
        return new AuditCase(family, statuses);
    }

    /** The verdict; movements that the search found are offered as witnesses. */
    AuditReport audit(List<Map<Integer, Double>> movements) {
        List<Attacker> attackers = new ArrayList<>();
        attackers.add(new Attacker("outsider", Map.of(), Map.of(), secrets(Map.of(), Map.of())));
        attackers.addAll(contributors());
        List<Long> truth =
                family.cells().stream().map(cell -> cell.aggregate().value()).toList();
        return Audit.run(view, attackers, new Witnesses(truth, movements));
    }

    Interval interval(CellKey key) {
        Integer number = numbers.get(key);
        if (number == null) {
            throw new IllegalArgumentException("no table has a cell " + key);
        }
        return Audit.interval(view, number);
    }

    private PublicView view() {
        List<PublicView.Item> items = new ArrayList<>();
        for (int number = 0; number < statuses.size(); number++) {
            items.add(item(number));
        }
        return new PublicView(
                items,
                family.sums().stream()
                        .map(sum -> new PublicView.Equation(sum.total(), sum.parts(), sum.overlap()))
                        .toList());
    }

    private PublicView.Item item(int number) {
        FamilyCell cell = family.cells().get(number);
        CellKey key = cell.key();
        boolean known = statuses.get(number).shown() || knownToBeZero(cell);
        CellKey units =
                new CellKey(Series.answers(key.series().variable(), key.series().population()), key.coordinates());
        return new PublicView.Item(
                key.toString(),
                known ? cell.aggregate().value() : null,
                cell.variable().sign() == Variable.Sign.NOT_NEGATIVE ? 0L : null,
                key.series().counts() ? PublicView.Nature.WHOLE : PublicView.Nature.CONTINUOUS,
                key.series().counts() ? -1 : numbers.getOrDefault(units, -1));
    }

    private boolean knownToBeZero(FamilyCell cell) {
        return cell.empty()
                && (cell.role() != FamilyCell.Role.TABLE || family.rules().zeros() == Rules.Zeros.SAFE);
    }

    /** One attacker for each unit; where units are not known, one for each cell with a single unit. */
    private List<Attacker> contributors() {
        Map<String, Map<Integer, Long>> known = new TreeMap<>();
        Map<String, Map<Integer, Long>> own = new TreeMap<>();
        for (int number = 0; number < statuses.size(); number++) {
            FamilyCell cell = family.cells().get(number);
            if (!statuses.get(number).shown() && !cell.empty()) {
                int hidden = number;
                boolean alone = cell.aggregate().units() == 1;
                Map<String, Long> units = cell.contributors().isEmpty() && alone
                        ? Map.of("cell " + cell.key(), cell.aggregate().value())
                        : cell.contributors();
                units.forEach((unit, value) -> (alone ? known : own)
                        .computeIfAbsent(unit, key -> new HashMap<>())
                        .put(hidden, value));
            }
        }
        List<Attacker> attackers = new ArrayList<>();
        Stream.concat(known.keySet().stream(), own.keySet().stream())
                .distinct()
                .forEach(unit -> attackers.add(
                        attacker(unit, known.getOrDefault(unit, Map.of()), own.getOrDefault(unit, Map.of()))));
        return attackers;
    }

    private Attacker attacker(String unit, Map<Integer, Long> known, Map<Integer, Long> own) {
        Map<Integer, Long> atLeast = new HashMap<>(own);
        atLeast.keySet()
                .removeIf(number -> family.cells().get(number).variable().sign() != Variable.Sign.NOT_NEGATIVE);
        return new Attacker(unit, known, atLeast, secrets(known, own));
    }

    private List<Secret> secrets(Map<Integer, Long> known, Map<Integer, Long> own) {
        // Whoever is alone in a margin knows that the rest of it is empty, and learns nothing of anybody by that.
        boolean outsider = known.isEmpty() && own.isEmpty();
        List<Secret> secrets = new ArrayList<>();
        for (int number = 0; number < statuses.size(); number++) {
            if (!known.containsKey(number)
                    && secret(number)
                    && (outsider || !family.cells().get(number).empty())) {
                FamilyCell cell = family.cells().get(number);
                long value = cell.aggregate().value();
                Requirement need = Requirement.of(family.rules(), cell, own.getOrDefault(number, 0L));
                secrets.add(new Secret(number, value - need.down(), value + need.up(), need.integers()));
            }
        }
        return secrets;
    }

    private boolean secret(int number) {
        FamilyCell cell = family.cells().get(number);
        boolean sensitive = cell.role() == FamilyCell.Role.TABLE || cell.role() == FamilyCell.Role.DIFFERENCE;
        return sensitive && !knownToBeZero(cell) && statuses.get(number).primary();
    }
}
