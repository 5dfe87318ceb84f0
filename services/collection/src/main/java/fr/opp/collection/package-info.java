/**
 * The contributor's side: structures, forms and drafts, answers judged and kept encrypted in the log, usage policies,
 * withdrawal, and the record of who read what. It consumes editions and its own topics; it publishes structures,
 * contributions, keys, policies, facts, fact keys and accesses.
 */
@NullMarked
package fr.opp.collection;

import org.jspecify.annotations.NullMarked;
