/**
 * Who belongs to which network, structure or group. Published by portal; the claims of the internal tokens.
 */
@NullMarked
package fr.opp.contracts.membership;

import org.jspecify.annotations.NullMarked;
