package fr.opp.disclosure;

import java.util.Map;

/**
 * A cell of a family, before protection.
 *
 * @param contributors unit → its own contribution; empty when the family was given as tables
 */
record FamilyCell(CellKey key, Variable variable, Role role, Aggregate aggregate, Map<String, Long> contributors) {
    /** What a cell is to readers. */
    enum Role {
        /** Part of a table. */
        TABLE,
        /** Nobody has a unit there, and everybody knows. */
        KNOWN_EMPTY,
        /** Part of a table, and told anyway: it is never hidden, and every attacker knows it. */
        KNOWN,
        /** In no table, but what lies between two populations, and as sensitive as a cell. */
        DIFFERENCE,
        /** In no table, and nothing worth protecting: how many did not answer a question. */
        COMPLEMENT
    }

    boolean empty() {
        return aggregate.units() == 0;
    }

    boolean inTable() {
        return role == Role.TABLE || role == Role.KNOWN_EMPTY || role == Role.KNOWN;
    }
}
