/**
 * Questionnaires: a workbook as imported, with what the compiler made of it. Owns the collection {@code
 * questionnaires}; a workbook with errors is never stored.
 */
@NullMarked
package fr.opp.survey.questionnaire;

import org.jspecify.annotations.NullMarked;
