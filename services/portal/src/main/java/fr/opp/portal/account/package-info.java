/**
 * Local accounts: who may sign in and what each person belongs to. Passwords are kept as Argon2 hashes. Owns the
 * collection {@code accounts}; publishes {@code MembershipsChanged} through an outbox inside the account itself.
 */
@NullMarked
package fr.opp.portal.account;

import org.jspecify.annotations.NullMarked;
