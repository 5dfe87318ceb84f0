/**
 * What the observation reads in a workbook beyond the form: sections (top-level groups), harmonised variables and their
 * sensitivity, dimensions, and the table plan of the sheet {@code opp_tables}. Speaks plain values of its own, so that
 * whoever publishes editions maps them to its contract.
 */
@NullMarked
package fr.opp.xlsform.observation;

import org.jspecify.annotations.NullMarked;
