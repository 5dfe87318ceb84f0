package fr.opp.collection.claim;

import fr.opp.contracts.contribution.VersionRecorded;
import fr.opp.kit.event.EncodedEvent;

/**
 * A version on its way, with the exact bytes, so that sending again sends the same.
 *
 * @param topic the filière's contribution topic
 */
public record Pending(String topic, VersionRecorded version, EncodedEvent bytes) {}
