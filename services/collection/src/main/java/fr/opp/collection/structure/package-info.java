/**
 * The directory of structures: what is public about each, and its SIRET, which stays here. It owns the database collection
 * {@code structures} (written first, with an outbox) and publishes {@code opp.collection.structures}; it consumes nothing.
 */
@NullMarked
package fr.opp.collection.structure;

import org.jspecify.annotations.NullMarked;
