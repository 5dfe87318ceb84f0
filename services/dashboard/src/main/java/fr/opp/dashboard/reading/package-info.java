/**
 * What each reader may see, and how: tables without reasons, as JSON and as CSV. A table is shown to an audience when
 * its plan foresees it and the network approved the digest that is stored.
 */
@NullMarked
package fr.opp.dashboard.reading;

import org.jspecify.annotations.NullMarked;
