/**
 * What is public about a structure: the denominators of coverage. Published by collection on {@code
 * opp.collection.structures}.
 */
@NullMarked
package fr.opp.contracts.structure;

import org.jspecify.annotations.NullMarked;
