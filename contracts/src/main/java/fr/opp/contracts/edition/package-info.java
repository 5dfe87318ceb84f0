/**
 * Published editions of questionnaires: the form, its variables and sections, the policy floor, the table plan, the closing.
 * Published by survey on {@code opp.survey.editions}; read by every other service.
 */
@NullMarked
package fr.opp.contracts.edition;

import org.jspecify.annotations.NullMarked;
