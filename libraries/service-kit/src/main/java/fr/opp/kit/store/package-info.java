/**
 * The service's own MongoDB database, through the reactive driver with the Stable API v1, strict, so that the same code
 * is right on the embedded store and on a real server.
 */
@NullMarked
package fr.opp.kit.store;

import org.jspecify.annotations.NullMarked;
