/**
 * What an edition asks to be counted: the table plan, which audiences each variable and dimension must be permitted for,
 * and how a legal unit is classified. It owns no state; {@code cells} and {@code release} both read units through it, so
 * that what is counted and what is published cannot differ.
 */
@NullMarked
package fr.opp.aggregation.plan;

import org.jspecify.annotations.NullMarked;
