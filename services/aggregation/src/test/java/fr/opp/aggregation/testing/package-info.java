/** An invented edition, invented answers and the keys to seal them, for the tests of the service. */
@NullMarked
package fr.opp.aggregation.testing;

import org.jspecify.annotations.NullMarked;
