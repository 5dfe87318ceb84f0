package fr.opp.aggregation.differ;

import java.time.Duration;

/**
 * How long things take.
 *
 * @param keyGrace how long a fact that its key does not open waits for a later key, before it is a dead letter
 * @param beat how often a beat makes internal topics roll their segments
 */
public record DifferSettings(Duration keyGrace, Duration beat) {}
