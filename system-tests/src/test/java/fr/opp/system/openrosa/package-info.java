/** A form client that is not ours. */
@NullMarked
package fr.opp.system.openrosa;

import org.jspecify.annotations.NullMarked;
