/**
 * Who is signed in. A session is a random id in an HttpOnly cookie, kept hashed in the collection {@code sessions} and
 * forgotten after eight idle hours. Failed sign-ins are counted by login and by address. Neither consumes nor publishes.
 */
@NullMarked
package fr.opp.portal.session;

import org.jspecify.annotations.NullMarked;
