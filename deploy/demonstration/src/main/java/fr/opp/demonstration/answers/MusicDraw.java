package fr.opp.demonstration.answers;

import java.util.List;
import java.util.Map;

/** Current music's own section. */
final class MusicDraw {
    private MusicDraw() {}

    static void fill(Draw draw) {
        draw.sheet()
                .put(
                        "mu_esthetiques",
                        draw.chance()
                                .some(
                                        List.of(
                                                "chanson", "rock", "metal", "hiphop", "electro", "jazz", "trad",
                                                "reggae", "soul"),
                                        2 + draw.chance().poisson(2)));
        if (draw.does("lieu")) {
            draw.sheet().put("mu_mode_gestion", management(draw));
        }
        if (draw.does("programmation")) {
            rooms(draw);
        }
        if (draw.hosts()) {
            acts(draw);
        }
        if (draw.does("repetition")) {
            rehearsal(draw);
        }
        if (draw.does("accompagnement")) {
            draw.sheet().put("mu_groupes_accompagnes", draw.chance().logNormal(10, .6));
        }
    }

    private static String management(Draw draw) {
        return switch (draw.structure().form()) {
            case "epic", "epcc" -> "etablissement";
            case "regie" -> "regie";
            default -> draw.chance().pick(Map.of("propre", .72, "dsp", .16, "marche", .05, "prive", .07));
        };
    }

    private static void rooms(Draw draw) {
        Sheet sheet = draw.sheet();
        if (draw.structure().type().equals("organisateur")) {
            sheet.put("mu_salles", "sans");
            return;
        }
        boolean second = draw.chance().happens(.55);
        sheet.put("mu_salles", !second ? "une" : draw.chance().happens(.85) ? "deux" : "trois");
        double capacity = draw.parameters().logNormal("capacity", draw.latent().capacity());
        sheet.put("mu_jauge_principale", Math.clamp(Math.round(capacity / 5) * 5, 50, 2275));
        if (second) {
            double drawn = draw.chance().logNormal(200, .33) / 5.0;
            sheet.put("mu_jauge_seconde", Math.min(draw.number("mu_jauge_principale"), Math.round(drawn) * 5));
        }
    }

    private static void acts(Draw draw) {
        Chance chance = draw.chance();
        long acts = draw.number("nb_accueillis");
        draw.share("mu_form_region", chance.uniform(.2, .5), acts);
        draw.share("mu_form_etranger", chance.uniform(.05, .3), acts - draw.number("mu_form_region"));
        draw.share("mu_form_amateurs", chance.uniform(0, .2), acts);
        draw.share("mu_premieres_parties", chance.uniform(.1, .6), draw.number("mu_form_region"));
    }

    private static void rehearsal(Draw draw) {
        Chance chance = draw.chance();
        long studios = 1 + chance.poisson(1.5);
        draw.sheet().put("mu_studios", studios);
        draw.sheet().put("mu_repetition_heures", Math.min(studios * 6000, studios * chance.logNormal(900, .4)));
        draw.sheet().put("mu_repetition_groupes", Math.max(1, studios * chance.logNormal(14, .5)));
    }
}
