/**
 * Co-design: questionnaires as networks write them and editions as they publish them. Publishes {@code Edition} on {@code
 * opp.survey.editions}; consumes nothing.
 */
@NullMarked
package fr.opp.survey;

import org.jspecify.annotations.NullMarked;
