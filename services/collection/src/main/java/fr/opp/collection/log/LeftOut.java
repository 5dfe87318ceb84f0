package fr.opp.collection.log;

import fr.opp.kit.event.DeadLetters;

/**
 * A record that could not be read.
 *
 * @param cause why, without anything of what it holds
 */
public record LeftOut(DeadLetters.Place place, String cause) {}
