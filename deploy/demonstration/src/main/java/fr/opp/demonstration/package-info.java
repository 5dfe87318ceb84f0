/**
 * {@code ./opp demo}: starts everything embedded on fresh data, loads the invented directory and its synthetic answers
 * through the public API as people would, has releases approved, and prints what came out. Everything it makes is
 * marked synthetic.
 */
@NullMarked
package fr.opp.demonstration;

import org.jspecify.annotations.NullMarked;
