/**
 * Releases as the filière's network reviews them: what is hidden and why, approval for audiences, refusal. Owns the
 * collection {@code decisions}, whose outbox publishes on {@code opp.dashboard.decisions}, and rebuilds it from there.
 */
@NullMarked
package fr.opp.dashboard.release;

import org.jspecify.annotations.NullMarked;
