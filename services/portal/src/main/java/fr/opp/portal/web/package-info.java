/**
 * The address people type and the interface served there: static files with their caching, pages of the single-page
 * application, the access log. Neither consumes nor publishes.
 */
@NullMarked
package fr.opp.portal.web;

import org.jspecify.annotations.NullMarked;
