package fr.opp.aggregation.cells;

import fr.opp.aggregation.crypto.SealedFact;
import fr.opp.contracts.identity.EditionId;
import org.jspecify.annotations.Nullable;

/**
 * What stands at rest for a contribution: one encrypted fact with its wrapped key, or the mark that nothing does.
 *
 * @param sequence of the message that it comes from; older messages are ignored
 * @param fact absent once retracted
 */
record Row(
        EditionId edition,
        String contribution,
        long sequence,
        @Nullable SealedFact fact) {}
