/**
 * Editions: a questionnaire published for a period, then closed. Owns the collection {@code editions}, whose outbox
 * publishes on {@code opp.survey.editions}.
 */
@NullMarked
package fr.opp.survey.edition;

import org.jspecify.annotations.NullMarked;
