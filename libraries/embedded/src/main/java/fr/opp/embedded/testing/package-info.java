/**
 * Gives a test class a real broker and a real store, started once for each test JVM: the embedded ones, or the real
 * images in containers when {@code -Dopp.parts=containers} asks for them. This is the one place where that is chosen,
 * and it prints what it chose. Only tests load this package.
 */
@NullMarked
package fr.opp.embedded.testing;

import org.jspecify.annotations.NullMarked;
