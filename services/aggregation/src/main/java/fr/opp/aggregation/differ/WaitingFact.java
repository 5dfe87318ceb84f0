package fr.opp.aggregation.differ;

import fr.opp.contracts.fact.FactRecorded;

/**
 * A fact that waits for its key.
 *
 * @param since when it began to wait, milliseconds since the epoch
 */
record WaitingFact(FactRecorded fact, Origin origin, long since) {}
