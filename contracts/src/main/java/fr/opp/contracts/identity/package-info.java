/**
 * Identities that cross service boundaries: filières, editions, structures, contributions, official codes. Each is a
 * value type over a string, validated when it is made, and serialised as that string.
 */
@NullMarked
package fr.opp.contracts.identity;

import org.jspecify.annotations.NullMarked;
