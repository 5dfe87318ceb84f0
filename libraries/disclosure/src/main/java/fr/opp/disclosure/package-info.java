/**
 * Decides which cells of a release's linked tables may be shown: the rules for a cell, the rest of the table hidden with
 * it, and the verdict of an independent audit. Start with {@link fr.opp.disclosure.Family#builder}, hand the family to
 * {@link fr.opp.disclosure.DisclosureControl}, read a {@link fr.opp.disclosure.Protection}. Owns no data, reads no event
 * and keeps no state: the same family always gives the same protection.
 */
@NullMarked
package fr.opp.disclosure;

import org.jspecify.annotations.NullMarked;
