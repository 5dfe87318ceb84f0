/** The five services as five processes on one external broker. */
@NullMarked
package fr.opp.system.processes;

import org.jspecify.annotations.NullMarked;
