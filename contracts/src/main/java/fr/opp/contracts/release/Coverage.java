package fr.opp.contracts.release;

/**
 * What a table rests on.
 *
 * @param answered legal units that count in the table
 * @param directory legal units of the filière's directory
 */
public record Coverage(int answered, int directory) {}
