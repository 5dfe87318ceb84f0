/**
 * The independent audit of a release. It reads what an outsider sees (published values, what is hidden, how cells add up,
 * public minimums), works out what each attacker can deduce, and holds that against what was to be protected. It shares
 * no code with the method that hides cells but the solver.
 */
@NullMarked
package fr.opp.disclosure.audit;

import org.jspecify.annotations.NullMarked;
