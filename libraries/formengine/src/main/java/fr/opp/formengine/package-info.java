/**
 * Judges a submission by its XForm, as every ODK client does, and says everything that is wrong with it at once. A
 * {@link fr.opp.formengine.Form} is loaded once and shared by any number of threads; {@link
 * fr.opp.formengine.Form#judge} gives a {@link fr.opp.formengine.Verdict}. It knows nothing of editions, people or the
 * network, and keeps nothing of what it reads.
 */
@NullMarked
package fr.opp.formengine;

import org.jspecify.annotations.NullMarked;
