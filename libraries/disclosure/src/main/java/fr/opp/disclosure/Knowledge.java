package fr.opp.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one attacker knows of a block beside what is shown.
 *
 * @param fixed nodes in which it is alone
 * @param own what it contributes, by node
 */
record Knowledge(BitSet fixed, Map<Integer, Long> own) {
    /** Somebody who contributes nothing. */
    static final Knowledge OUTSIDER = new Knowledge(new BitSet(), Map.of());

    /** Every contributor of a block, in a stable order; where units are not known, whoever is alone in a cell. */
    static List<Knowledge> ofContributors(Block block) {
        Map<String, Knowledge> units = new TreeMap<>();
        for (int number = 0; number < block.size(); number++) {
            FamilyCell cell = block.node(number).cell();
            boolean alone = cell.aggregate().units() == 1;
            if (cell.contributors().isEmpty() && alone) {
                note(units, "cell " + cell.key(), number, cell.aggregate().value());
            }
            for (Map.Entry<String, Long> contributor : cell.contributors().entrySet()) {
                Knowledge unit = note(units, "unit " + contributor.getKey(), number, contributor.getValue());
                unit.fixed().set(number, alone);
            }
        }
        units.forEach((name, unit) -> {
            if (name.startsWith("cell ")) {
                unit.own().keySet().forEach(unit.fixed()::set);
            }
        });
        return new ArrayList<>(units.values());
    }

    private static Knowledge note(Map<String, Knowledge> units, String unit, int number, long value) {
        Knowledge knowledge = units.computeIfAbsent(unit, key -> new Knowledge(new BitSet(), new HashMap<>()));
        knowledge.own().put(number, value);
        return knowledge;
    }

    boolean outsider() {
        return own.isEmpty();
    }

    long ownIn(int number) {
        return own.getOrDefault(number, 0L);
    }
}
