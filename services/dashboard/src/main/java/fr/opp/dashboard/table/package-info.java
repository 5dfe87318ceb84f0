/**
 * Protected tables as aggregation proposed them, until it recalls them: then their cells are deleted and only the title
 * stays. Owns the projection {@code tables}, rebuilt from {@code opp.aggregation.candidates}.
 */
@NullMarked
package fr.opp.dashboard.table;

import org.jspecify.annotations.NullMarked;
