/**
 * Secrets at rest and in passing: files that only their owner may read, random tokens and the hashes under which they
 * are stored. Neither consumes nor publishes.
 */
@NullMarked
package fr.opp.portal.secret;

import org.jspecify.annotations.NullMarked;
