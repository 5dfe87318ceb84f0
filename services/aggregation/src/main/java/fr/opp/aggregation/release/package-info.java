/**
 * From the units of a closed edition to protected tables: tabulation with margins, denominators, disclosure control, audit,
 * digest. It owns no state and reads one snapshot; a release whose audit finds anything is never published.
 */
@NullMarked
package fr.opp.aggregation.release;

import org.jspecify.annotations.NullMarked;
