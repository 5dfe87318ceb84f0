/**
 * The workbooks that come with OPP, from which a network may start its questionnaire.
 */
@NullMarked
package fr.opp.survey.model;

import org.jspecify.annotations.NullMarked;
