/**
 * Compiles XLSForm workbooks to ODK XForms. {@link fr.opp.xlsform.XlsFormCompiler} is the way in: it reads a file,
 * collects everything that is wrong with it, and answers with the form, its XForm and what the observation needs to
 * know. No network, no file system, no framework.
 */
@NullMarked
package fr.opp.xlsform;

import org.jspecify.annotations.NullMarked;
