/**
 * Counts. It owns the cells of each edition, on the heap only, rebuilt from the encrypted rows of the store {@code
 * observation-rows}; the plans, the directory, and the ledger of what was released. It consumes the internal topic
 * {@code blocks} and publishes candidates and recalls.
 */
@NullMarked
package fr.opp.aggregation.cells;

import org.jspecify.annotations.NullMarked;
