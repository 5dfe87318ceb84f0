package fr.opp.demonstration.answers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What people leave blank: whole blocks rather than single figures, and more often in small structures (odds doubled
 * below 50 000 euros). The key blocks go blank together: one score decides them all, so that about 11 % of the
 * contributions miss something needed, as was published in 2019, and not the sum of the blocks.
 */
final class Blanks {
    /** Below this income the odds double. */
    private static final double SMALL = 50_000;

    private record Block(double rate, boolean key, List<String> variables) {}

    private static final List<Block> BLOCKS = List.of(
            new Block(
                    .04,
                    true,
                    List.of(
                            "nb_creations",
                            "nb_productions",
                            "rep_propres",
                            "rep_cedees",
                            "rep_region",
                            "rep_etranger",
                            "nb_accueillis",
                            "rep_accueillies",
                            "coproductions_nb",
                            "residences_jours",
                            "productions")),
            new Block(
                    .08,
                    true,
                    List.of(
                            "produits_total",
                            "prod_billetterie",
                            "prod_cessions",
                            "prod_coproductions",
                            "prod_bar",
                            "aides",
                            "charges_total",
                            "ch_achats",
                            "ch_pers_artistes",
                            "ch_pers_techniciens",
                            "ch_pers_permanents",
                            "ch_technique",
                            "ch_communication")),
            new Block(.05, true, List.of("etp_cdi_f", "etp_cdi_h", "etp_cdd_f", "etp_cdd_h")),
            new Block(.12, true, List.of("cddu_heures")),
            new Block(.25, false, List.of("t_plein", "t_reduit", "t_scolaire", "t_exonere")),
            new Block(.65, false, List.of("pub_epci", "pub_departement", "pub_region")),
            new Block(.60, false, List.of("km_leger", "km_lourd", "pkm_train", "pkm_avion", "elec_kwh", "fossile_kwh")),
            new Block(.15, false, List.of("duerp", "vhss", "accidents_nb")));

    private Blanks() {}

    /** The variables that this contribution leaves blank. */
    static Set<String> drawn(Draw draw) {
        double shareOfSmall = shareOfSmall(draw.parameters());
        boolean small = draw.income() < SMALL;
        double together = draw.chance().uniform(0, 1);
        List<String> blank = new ArrayList<>();
        for (Block block : BLOCKS) {
            double score = block.key() ? together : draw.chance().uniform(0, 1);
            double odds = oddsOfLarge(block.rate(), shareOfSmall) * (small ? 2 : 1);
            if (score < probability(odds)) {
                blank.addAll(block.variables());
            }
        }
        return new HashSet<>(blank);
    }

    /** The odds of large structures for which the whole sector has the published rate. */
    private static double oddsOfLarge(double rate, double shareOfSmall) {
        return Normal.solve(
                odds -> (1 - shareOfSmall) * probability(odds) + shareOfSmall * probability(2 * odds), rate, 0, 10);
    }

    private static double probability(double odds) {
        return odds / (1 + odds);
    }

    private static double shareOfSmall(Parameters parameters) {
        double score = Math.log(SMALL / parameters.get("income.median")) / parameters.get("income.sigma");
        return Normal.below(score);
    }
}
