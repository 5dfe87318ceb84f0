package fr.opp.questionnaires.generator;

import java.util.Map;

/** A line of a table by column. */
record Line(Map<String, String> cells) {
    String get(String column) {
        return cells.getOrDefault(column, "");
    }

    boolean has(String column) {
        return !get(column).isEmpty();
    }

    boolean is(String column, String value) {
        return get(column).equals(value);
    }
}
