/**
 * From raw records to changes. It owns what is known of each contribution (store {@code contribution-state}), drops what
 * is old, holds what waits for its key, decrypts to see that a fact is sound, and says what now stands for the
 * contribution. It consumes facts, fact keys, editions and structures; what cannot be read becomes a dead letter.
 */
@NullMarked
package fr.opp.aggregation.differ;

import org.jspecify.annotations.NullMarked;
