/** What a withdrawal leaves on disk: nothing. */
@NullMarked
package fr.opp.system.erasure;

import org.jspecify.annotations.NullMarked;
