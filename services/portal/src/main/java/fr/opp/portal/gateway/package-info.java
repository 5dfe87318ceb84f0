/**
 * The door: who may pass, what may come in, and the routes to the services. Whatever credential comes in stays here; a
 * service sees an internal token and the few headers it needs. Neither consumes nor publishes.
 */
@NullMarked
package fr.opp.portal.gateway;

import org.jspecify.annotations.NullMarked;
