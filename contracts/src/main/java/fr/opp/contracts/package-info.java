/**
 * What the five services agree on, and the only thing that they share besides libraries: events and the vocabulary they
 * speak. Pure: no Spring, no store, no answer.
 */
@NullMarked
package fr.opp.contracts;

import org.jspecify.annotations.NullMarked;
