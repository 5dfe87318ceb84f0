/**
 * Writes a form as an ODK XForm: primary instance, secondary instances, binds, actions, translations and controls.
 * {@code ${references}} become paths, relative ones where both ends stand in the same repeat. The result loads in
 * JavaRosa (server, ODK Collect) and in the browser's engine.
 */
@NullMarked
package fr.opp.xlsform.xform;

import org.jspecify.annotations.NullMarked;
