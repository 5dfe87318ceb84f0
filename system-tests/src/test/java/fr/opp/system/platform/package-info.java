/** Starts and stops what the suites run against: the standalone in a JVM of its own, so that it can be killed. */
@NullMarked
package fr.opp.system.platform;

import org.jspecify.annotations.NullMarked;
