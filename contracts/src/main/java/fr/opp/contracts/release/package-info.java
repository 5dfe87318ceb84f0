/**
 * Protected tables: candidates and recalls published by aggregation, decisions published by dashboard.
 */
@NullMarked
package fr.opp.contracts.release;

import org.jspecify.annotations.NullMarked;
