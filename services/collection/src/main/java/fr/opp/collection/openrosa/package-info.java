/**
 * OpenRosa 1.0, so that ODK Collect and any other client can be pointed at a personal address: list, form, manifest,
 * files and submission, for the one structure and the one edition that the caller's token names. Answers are OpenRosa XML,
 * refusals too. It consumes and publishes nothing.
 */
@NullMarked
package fr.opp.collection.openrosa;

import org.jspecify.annotations.NullMarked;
