/**
 * What is wrong or doubtful in a workbook, as values: where, what, and what would be right, in French and in English.
 * Findings are collected, so that a coordinator mends a workbook in one go rather than error by error.
 */
@NullMarked
package fr.opp.xlsform.finding;

import org.jspecify.annotations.NullMarked;
