/**
 * The filières of the platform and what they are called.
 */
@NullMarked
package fr.opp.survey.filiere;

import org.jspecify.annotations.NullMarked;
