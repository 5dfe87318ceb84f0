/**
 * Versions of contributions, encrypted, with their wrapped keys and the record of who read them. Published by
 * collection; nobody else can decrypt them.
 */
@NullMarked
package fr.opp.contracts.contribution;

import org.jspecify.annotations.NullMarked;
