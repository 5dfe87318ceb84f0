/**
 * How people come in: accounts made by an operator or a network, and the invitation mailed to whoever has no password
 * yet. Owns the collection {@code invitations}, where an invitation is kept hashed, for one use and seven days.
 */
@NullMarked
package fr.opp.portal.invitation;

import org.jspecify.annotations.NullMarked;
