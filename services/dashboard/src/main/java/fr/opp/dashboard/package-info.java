/**
 * Restitution: networks review and approve protected tables, readers read those approved for them. Consumes {@code
 * opp.aggregation.candidates}, {@code opp.survey.editions} and {@code opp.collection.structures}; publishes {@code
 * opp.dashboard.decisions}. It never sees an answer or a fact.
 */
@NullMarked
package fr.opp.dashboard;

import org.jspecify.annotations.NullMarked;
