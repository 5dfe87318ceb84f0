package fr.opp.disclosure;

import java.util.List;

/**
 * An equation between cells, by their numbers: {@code total = Σ parts − overlap}. The overlap is what units counted in
 * several parts are counted too often (or the rounding of a source); attackers are taken to know it.
 */
record Sum(int total, List<Integer> parts, long overlap) {
    Sum {
        parts = List.copyOf(parts);
    }
}
