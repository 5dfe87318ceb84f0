/** Owns the word that lets tables be made: all that was answered to a closed edition has become facts. */
@NullMarked
package fr.opp.collection.settlement;

import org.jspecify.annotations.NullMarked;
