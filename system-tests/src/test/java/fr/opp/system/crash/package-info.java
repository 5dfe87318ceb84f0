/** What survives kill -9. */
@NullMarked
package fr.opp.system.crash;

import org.jspecify.annotations.NullMarked;
