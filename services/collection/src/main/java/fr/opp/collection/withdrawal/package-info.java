/**
 * Taking answers back: only a contributor of the structure, who has just given the password and names the structure. What
 * is destroyed, and in which order, is {@code claim}'s.
 */
@NullMarked
package fr.opp.collection.withdrawal;

import org.jspecify.annotations.NullMarked;
