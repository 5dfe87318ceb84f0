/** A network's campaign driven through the public API alone, and an independent recomputation of what its tables must say. */
@NullMarked
package fr.opp.system.scenario;

import org.jspecify.annotations.NullMarked;
