/**
 * A spreadsheet as sheets of text cells, whatever file it came from (.xlsx, .xls, .md, .csv). Every sheet, column and
 * row survives, known or not, so that what is read here can be written again. Files that could hurt (zip bombs, macros,
 * links to other files, endless sheets) are refused before they are unfolded in memory.
 */
@NullMarked
package fr.opp.xlsform.workbook;

import org.jspecify.annotations.NullMarked;
