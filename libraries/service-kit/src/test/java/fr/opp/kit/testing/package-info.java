/** What the tests of every service share: the rules of the house and internal tokens from a key set of their own. */
@NullMarked
package fr.opp.kit.testing;

import org.jspecify.annotations.NullMarked;
