package fr.opp.demonstration.answers;

import java.util.List;
import java.util.Map;

/** Puppetry's own section. Performances in school time are 45 % of all on average. */
final class PuppetryDraw {
    private PuppetryDraw() {}

    static void fill(Draw draw) {
        Chance chance = draw.chance();
        Sheet sheet = draw.sheet();
        sheet.put(
                "ma_techniques",
                chance.some(
                        List.of(
                                "gaine", "fils", "tiges", "table", "portee", "ombres", "papier", "objet", "matiere",
                                "image"),
                        1 + chance.poisson(1.4)));
        sheet.put(
                "ma_stockage",
                chance.pick(Map.of("propre", .2, "loue", .25, "prete", .2, "domicile", .25, "insuffisant", .1)));
        if (draw.does("creation")) {
            building(draw);
        }
        if (draw.plays()) {
            repertoire(draw);
        }
        double young = Math.clamp(chance.normal(.75, .15), .3, 1);
        draw.share("ma_rep_jeune_public", young, draw.performances());
        draw.share("ma_rep_scolaires", .45 / young * chance.normal(1, .15), draw.number("ma_rep_jeune_public"));
        sheet.put(
                "ma_ages",
                chance.some(
                        List.of("petite_enfance", "maternelle", "elementaire", "adolescents", "tout_public", "adultes"),
                        3));
    }

    private static void building(Draw draw) {
        Chance chance = draw.chance();
        Sheet sheet = draw.sheet();
        sheet.put(
                "ma_atelier",
                chance.pick(Map.of(
                        "propre",
                        .3,
                        "partage",
                        .2,
                        "prestataire",
                        .05,
                        "lieu_partenaire",
                        .2,
                        "domicile",
                        .2,
                        "aucun",
                        .05)));
        sheet.put("ma_construction_jours", chance.logNormal(30, .7));
        sheet.put("ma_facteurs", chance.poisson(1.2));
        sheet.put("ma_construction_cout", Money.line(sheet.number("charges_total") * chance.uniform(.02, .12)));
    }

    private static void repertoire(Draw draw) {
        Chance chance = draw.chance();
        Sheet sheet = draw.sheet();
        long productions = draw.number("nb_productions");
        draw.share("ma_repertoire", chance.uniform(0, .8), productions);
        sheet.put("ma_age_doyen", Math.min(60, chance.poisson(5)));
        double capacity = draw.parameters().logNormal("capacity", draw.latent().capacity());
        sheet.put("ma_jauge_max", Math.clamp(Math.round(capacity / 10) * 10, 10, 1500));
        draw.share("ma_rep_petite_jauge", capacity <= 100 ? 1 : chance.uniform(.1, .5), draw.number("rep_propres"));
        draw.share("ma_rep_hors_lieu", chance.uniform(.2, .8), draw.number("rep_propres"));
    }
}
