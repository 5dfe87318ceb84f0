package fr.opp.demonstration.structures;

import fr.opp.contracts.identity.Filiere;
import java.util.Map;

/**
 * The make-up of a filière's invented directory. Sources of the shares: {@code questionnaires.md} section 6 (published
 * figures of Fedelima 2016 to 2018, the Sodam Occitanie 2018-2019 and the survey of départements of 2009; the others are
 * assumed).
 *
 * @param size number of structures
 * @param types shares of the list {@code type_structure}
 * @param forms shares of the list {@code forme}
 * @param age median age in years, and standard deviation of its log
 * @param populationPower how structures follow the population of départements: weight = population ^ power
 * @param teamLabels shares of the list {@code labels} among artistic teams
 * @param hostLabels the same among venues and festivals
 */
record Sector(
        Filiere filiere,
        int size,
        Map<String, Double> types,
        Map<String, Double> forms,
        Age age,
        double populationPower,
        Map<String, Double> teamLabels,
        Map<String, Double> hostLabels) {
    record Age(double median, double sigma) {}
}
