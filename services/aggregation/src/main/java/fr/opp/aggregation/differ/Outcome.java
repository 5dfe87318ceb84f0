package fr.opp.aggregation.differ;

import fr.opp.aggregation.block.BlockMessage;

/** What becomes of a record. */
public sealed interface Outcome {
    /** It changes something downstream. */
    record Forwarded(BlockMessage message) implements Outcome {}

    /**
     * It cannot be processed.
     *
     * @param cause why, without any of its data
     */
    record Refused(Origin origin, String cause) implements Outcome {}
}
