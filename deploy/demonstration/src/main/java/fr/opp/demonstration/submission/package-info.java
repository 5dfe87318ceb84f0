/**
 * Turns answers into the XML that a form client sends, from the form itself: the primary instance of the published
 * XForm is copied and its leaves are filled by the name of the variable, so that no questionnaire is known here. What
 * the form calculates is left to the server.
 */
@NullMarked
package fr.opp.demonstration.submission;

import org.jspecify.annotations.NullMarked;
