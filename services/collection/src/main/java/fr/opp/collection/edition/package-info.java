/**
 * The editions that answers are given to, with their forms ready to judge. Consumes {@code opp.survey.editions}, every
 * instance from the beginning; publishes nothing.
 */
@NullMarked
package fr.opp.collection.edition;

import org.jspecify.annotations.NullMarked;
