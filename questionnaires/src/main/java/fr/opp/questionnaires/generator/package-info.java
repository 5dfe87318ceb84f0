/**
 * Makes the four workbooks out of tables: variables and choices as the network keeps them, the rules, derived values
 * and notes beside them, the wording of each filière, and the table plan. Runs in the build; nothing calls it at run
 * time.
 */
@NullMarked
package fr.opp.questionnaires.generator;

import org.jspecify.annotations.NullMarked;
