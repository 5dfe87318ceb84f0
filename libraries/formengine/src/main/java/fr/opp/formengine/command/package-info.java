/** The engine on the command line: {@code ./opp validate}. It owns the shape of the lines that it prints, and nothing else. */
@NullMarked
package fr.opp.formengine.command;

import org.jspecify.annotations.NullMarked;
