/**
 * Failures as problem details (RFC 9457). Services name a failure and its places; status and words come from the one
 * catalogue, {@code problems/<service>*.properties}, in the reader's language.
 */
@NullMarked
package fr.opp.kit.problem;

import org.jspecify.annotations.NullMarked;
