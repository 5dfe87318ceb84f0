/** Wrong inputs: each gets a clear problem naming place and remedy. */
@NullMarked
package fr.opp.system.refusal;

import org.jspecify.annotations.NullMarked;
