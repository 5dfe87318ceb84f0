/** What {@code docker-compose.yml} promises, checked without Docker. */
@NullMarked
package fr.opp.standalone.compose;

import org.jspecify.annotations.NullMarked;
