package fr.opp.aggregation.cells;

import fr.opp.contracts.identity.TableId;
import java.util.Set;

/** The tables of a release in which a contribution counts. Never what it said. */
record LedgerEntry(Set<TableId> tables) {
    LedgerEntry {
        tables = Set.copyOf(tables);
    }
}
