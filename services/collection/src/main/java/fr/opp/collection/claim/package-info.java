/**
 * Who may write which version of a contribution: claim, finish forward ({@code docs/adr/0002-claims-finish-forward.md}).
 * It owns the state of every contribution in memory, rebuilt from the log at each start, and everything that is appended
 * to the contribution, key and policy topics. It publishes versions, keys, policies and withdrawals; it consumes its own
 * topics at the start only.
 */
@NullMarked
package fr.opp.collection.claim;

import org.jspecify.annotations.NullMarked;
