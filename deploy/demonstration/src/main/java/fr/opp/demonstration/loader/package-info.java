/**
 * Loads the demonstration through the public HTTP API alone, as people and their programs would: accounts, editions,
 * structures, policies, answers, corrections, withdrawals, closings and approvals. Owns the client of that API and the
 * order of the steps; nothing here knows a service from inside.
 */
@NullMarked
package fr.opp.demonstration.loader;

import org.jspecify.annotations.NullMarked;
