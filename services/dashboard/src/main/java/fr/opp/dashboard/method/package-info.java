/** The rules of disclosure control in words and numbers, for anyone. Owns the texts, stores nothing. */
@NullMarked
package fr.opp.dashboard.method;

import org.jspecify.annotations.NullMarked;
