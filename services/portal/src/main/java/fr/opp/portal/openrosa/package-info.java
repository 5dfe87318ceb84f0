/**
 * Personal OpenRosa addresses: a token of 128 bits stands in the address itself, for one structure and one edition, to
 * list forms and submit. Owns the collection {@code openrosaTokens}. The token is taken out of the path before anything
 * can log it, and is dead once its edition is closed.
 */
@NullMarked
package fr.opp.portal.openrosa;

import org.jspecify.annotations.NullMarked;
