/**
 * What others publish and readers' rights and titles rest on: the filières of structures, the table plans of editions.
 * Owns the projections {@code structures} and {@code editions}, each guarded by the offset of the record behind it.
 */
@NullMarked
package fr.opp.dashboard.directory;

import org.jspecify.annotations.NullMarked;
