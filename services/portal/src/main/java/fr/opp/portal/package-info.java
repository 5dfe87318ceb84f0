/**
 * The one web address of OPP: people and their sessions, routing to the services under an internal token, and the
 * interface. It consumes editions and structures, and publishes memberships. Packages: {@code account, session,
 * invitation, openrosa} know people and what they hold; {@code token, secret} sign and keep; {@code gateway, web} are the
 * door; {@code directory} remembers what the other services published; {@code start} prepares all of it.
 */
@NullMarked
package fr.opp.portal;

import org.jspecify.annotations.NullMarked;
