/** The main job end to end, by its API alone. */
@NullMarked
package fr.opp.system.chain;

import org.jspecify.annotations.NullMarked;
