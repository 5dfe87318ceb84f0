package fr.opp.xlsform.observation;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Cells that hold several codes, separated by spaces or commas. */
final class Words {
    private Words() {}

    static Set<String> of(String cell) {
        return Arrays.stream(cell.strip().split("[\\s,;]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
