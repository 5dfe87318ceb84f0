/**
 * What must be ready before the first request: indexes, the first account, events left behind by a crash.
 */
@NullMarked
package fr.opp.portal.start;

import org.jspecify.annotations.NullMarked;
