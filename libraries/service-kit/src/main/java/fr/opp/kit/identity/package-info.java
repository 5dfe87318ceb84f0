/**
 * Who is calling: the internal token issued by the portal, verified against its published keys, as a {@link
 * fr.opp.kit.identity.Caller} that controllers ask for what it may do.
 */
@NullMarked
package fr.opp.kit.identity;

import org.jspecify.annotations.NullMarked;
