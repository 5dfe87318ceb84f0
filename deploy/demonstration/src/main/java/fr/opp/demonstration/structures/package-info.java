/**
 * The invented directory of the demonstration: structures with names that could exist, in real communes of Occitanie,
 * under SIRETs that no structure can hold (their SIREN begins with 000, their keys are right). Owns names, places, legal
 * forms, types and labels; what a structure answers is drawn in {@code answers}. Deterministic from a seed.
 */
@NullMarked
package fr.opp.demonstration.structures;

import org.jspecify.annotations.NullMarked;
