/**
 * How the collection goes, for the network that runs it: who has answered, by département. Counts and names, never an
 * answer. It consumes and publishes nothing.
 */
@NullMarked
package fr.opp.collection.followup;

import org.jspecify.annotations.NullMarked;
