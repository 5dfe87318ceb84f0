/**
 * The questionnaires that come with the observation: one XLSForm workbook for each filière and the files that they
 * need. The workbooks are made at build time from the tables under {@code src/main/questionnaires}, where a change can
 * be read and discussed line by line.
 */
@NullMarked
package fr.opp.questionnaires;

import org.jspecify.annotations.NullMarked;
