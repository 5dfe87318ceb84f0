package fr.opp.demonstration.answers;

import fr.opp.demonstration.structures.Kind;
import java.util.List;
import java.util.Map;

/** Street arts' own section: most performances are free, before an audience that is estimated. */
final class StreetDraw {
    private static final double AUDIENCE = 250;
    private static final double AUDIENCE_SIGMA = .8;

    private StreetDraw() {}

    static void fill(Draw draw) {
        Chance chance = draw.chance();
        Sheet sheet = draw.sheet();
        sheet.put(
                "ru_ecritures",
                chance.some(
                        List.of(
                                "theatre",
                                "danse",
                                "cirque",
                                "musique",
                                "plastique",
                                "marionnette",
                                "pyrotechnie",
                                "son"),
                        1 + chance.poisson(1)));
        sheet.put(
                "ru_formes",
                chance.some(
                        List.of("fixe", "deambulation", "parcours", "entresort", "in_situ", "itinerance", "salle"),
                        1 + chance.poisson(1)));
        free(draw);
        permits(draw);
        sheet.put("ru_annulations_meteo", chance.poisson(1.5));
        if (draw.plays()) {
            draw.share("ru_rep_festival", chance.uniform(.3, .8), draw.number("rep_propres"));
            double remainder = remainder(sheet);
            sheet.put(
                    "ru_chapeau", chance.happens(.3) ? Money.line(Math.min(chance.logNormal(800, .8), remainder)) : 0);
        }
        if (draw.is(Kind.TEAM)) {
            sheet.put(
                    "ru_espaces",
                    chance.happens(.08)
                            ? "aucun"
                            : chance.some(
                                    List.of("propre", "lieu_fabrique", "cnarep", "friche", "rue", "domicile"), 2));
        }
    }

    private static void free(Draw draw) {
        Sheet sheet = draw.sheet();
        draw.share("ru_rep_gratuites", draw.chance().uniform(.7, 1), draw.performances());
        long free = draw.number("ru_rep_gratuites");
        if (free > 0) {
            sheet.put("ru_public_estime", free * draw.chance().logNormal(AUDIENCE, AUDIENCE_SIGMA));
            sheet.put(
                    "ru_methode",
                    draw.chance()
                            .pick(Map.of(
                                    "comptage",
                                    .15,
                                    "jetons",
                                    .1,
                                    "surface",
                                    .1,
                                    "organisateur",
                                    .4,
                                    "impression",
                                    .25)));
            sheet.put("ru_marge", draw.chance().pick(Map.of("p10", .15, "p25", .4, "p50", .25, "nsp", .2)));
        }
    }

    private static void permits(Draw draw) {
        Chance chance = draw.chance();
        long asked = chance.poisson(draw.hosts() ? 8 : 2);
        draw.sheet().put("ru_demandes", asked);
        draw.sheet().put("ru_refus", chance.binomial((int) asked, .12));
        if (draw.hosts()) {
            draw.sheet().put("ru_securite_cout", Money.line(chance.logNormal(4_000, .9)));
            draw.sheet()
                    .put(
                            "ru_securite_payeur",
                            chance.pick(Map.of("organisateur", .45, "commune", .3, "partage", .2, "nsp", .05)));
        }
    }

    private static double remainder(Sheet sheet) {
        return (sheet.number("produits_total") - sheet.number("prod_cessions") - sheet.number("prod_billetterie"))
                * .02;
    }
}
