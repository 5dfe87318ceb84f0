/**
 * Linear programmes, solved by HiGHS through OR-Tools. The only place that knows the solver: the method that hides cells
 * and the audit that checks it share nothing else.
 */
@NullMarked
package fr.opp.disclosure.lp;

import org.jspecify.annotations.NullMarked;
