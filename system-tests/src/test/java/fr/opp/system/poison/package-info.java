/** Records that nobody can read: each goes to its dead letters, and the next good one is applied. */
@NullMarked
package fr.opp.system.poison;

import org.jspecify.annotations.NullMarked;
