/**
 * Answers on their way: one draft for each contribution, encrypted under the contribution's key, for its owner alone. It
 * owns the database collection {@code drafts}; it consumes nothing and publishes nothing but, through {@code claim}, the
 * key of a contribution that has none.
 */
@NullMarked
package fr.opp.collection.draft;

import org.jspecify.annotations.NullMarked;
