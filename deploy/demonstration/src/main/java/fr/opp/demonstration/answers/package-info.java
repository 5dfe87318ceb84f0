/**
 * Draws synthetic answers: log-normal amounts whose logs are correlated, expenses from a Dirichlet law, blocks left
 * blank as people leave them, label effects, and planted errors. Owns the parameters ({@code parameters.csv}, each with
 * its source) and everything random about an answer; knows the variables of the questionnaires by their codes, and
 * nothing of forms or of the network. Deterministic from a seed.
 */
@NullMarked
package fr.opp.demonstration.answers;

import org.jspecify.annotations.NullMarked;
