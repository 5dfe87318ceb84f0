package fr.opp.demonstration.structures;

/**
 * A commune of Occitanie.
 *
 * @param code INSEE code
 * @param population municipal population, in inhabitants
 */
public record Commune(String code, String name, String departement, int population) {}
