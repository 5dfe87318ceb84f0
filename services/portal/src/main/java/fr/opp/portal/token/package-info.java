/**
 * The internal tokens with which the services are called: ES256, one audience, two minutes at most, and the published
 * public key with which the services verify them. Neither consumes nor publishes.
 */
@NullMarked
package fr.opp.portal.token;

import org.jspecify.annotations.NullMarked;
