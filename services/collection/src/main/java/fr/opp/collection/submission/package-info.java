/**
 * Answers at the door: their size, their form's verdict, their claim, their receipt. Whoever answers, in the browser or by
 * OpenRosa, comes through {@link fr.opp.collection.submission.Submissions}. It consumes and publishes nothing by itself:
 * {@code claim} does.
 */
@NullMarked
package fr.opp.collection.submission;

import org.jspecify.annotations.NullMarked;
