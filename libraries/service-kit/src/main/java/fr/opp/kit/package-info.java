/**
 * Plumbing that every service shares, as one auto-configuration: it owns no business rule and no event. A service imports
 * {@code classpath:opp-kit.yml} in its own configuration and gets the beans of the sub-packages.
 */
@NullMarked
package fr.opp.kit;

import org.jspecify.annotations.NullMarked;
