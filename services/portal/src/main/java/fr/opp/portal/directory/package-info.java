/**
 * What the portal remembers of other services: the names and filières of structures, and which editions are closed.
 * Consumes {@code opp.collection.structures} and {@code opp.survey.editions}; owns the collections {@code structures} and
 * {@code editions}, both rebuilt from their topics.
 */
@NullMarked
package fr.opp.portal.directory;

import org.jspecify.annotations.NullMarked;
