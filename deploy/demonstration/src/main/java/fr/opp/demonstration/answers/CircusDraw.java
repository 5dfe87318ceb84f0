package fr.opp.demonstration.answers;

import fr.opp.demonstration.structures.Kind;
import java.util.List;
import java.util.Map;

/** The circus's own section. A third of the structures own a tent. */
final class CircusDraw {
    private static final Map<String, Double> AESTHETICS = Map.of(
            "contemporain", .7, "contemporain interdisciplinaire", .15, "traditionnel famille", .1, "equestre", .05);
    private static final List<String> SKILLS =
            List.of("acrobatie", "portes", "aerien", "mat", "fil", "equilibre", "jonglage", "roue", "clown");
    private static final Map<String, Double> TRAINING =
            Map.of("propre", .25, "mis_a_disposition", .3, "payant", .2, "aucun", .25);
    private static final List<String> PITCH =
            List.of("eau", "electricite", "sanitaires", "sol", "eaux_usees", "hivernage");

    private CircusDraw() {}

    static void fill(Draw draw) {
        Sheet sheet = draw.sheet();
        art(draw);
        String tent = draw.chance()
                .pick(Map.of(
                        "propriete", .32, "mutualise", .04, "location", .05, "mise_a_disposition", .03, "non", .56));
        sheet.put("cq_chapiteau", tent);
        boolean hasTent = !tent.equals("non");
        if (hasTent) {
            tent(draw);
        }
        places(draw, hasTent);
        spaces(draw);
    }

    private static void art(Draw draw) {
        Chance chance = draw.chance();
        draw.sheet().put("cq_esthetiques", chance.pick(AESTHETICS));
        draw.sheet().put("cq_disciplines", chance.some(SKILLS, 1 + chance.poisson(1.5)));
        if (draw.does("cession")) {
            double performers = 4 * Math.exp(.5 * draw.latent().performers());
            draw.sheet().put("cq_plateau", Math.clamp(Math.round(performers), 1, 40));
        }
    }

    private static void spaces(Draw draw) {
        Chance chance = draw.chance();
        if (draw.is(Kind.TEAM)) {
            draw.sheet().put("cq_entrainement", chance.pick(TRAINING));
        }
        if (draw.is(Kind.VENUE, Kind.FESTIVAL)) {
            draw.sheet().put("cq_terrain", chance.happens(.25) ? "aucun" : chance.some(PITCH, 3));
        }
    }

    private static void tent(Draw draw) {
        Chance chance = draw.chance();
        Sheet sheet = draw.sheet();
        double capacity = draw.parameters().logNormal("capacity", draw.latent().capacity());
        sheet.put("cq_chapiteau_jauge", Math.clamp(Math.round(capacity / 10) * 10, 30, 3000));
        sheet.put("cq_villes", 1 + chance.poisson(4));
        sheet.put("cq_terrain_refus", chance.poisson(.6));
        sheet.put("cq_convoi_vehicules", 2 + chance.poisson(4));
        double most = .6 * sheet.number("ch_technique");
        sheet.put("cq_convoi_cout", Money.line(Math.min(chance.logNormal(6_000, .6), most)));
        sheet.putDecimal("cq_montage_jours", Math.clamp(chance.logNormal(4, .5) / 2.0, .5, 15));
    }

    private static void places(Draw draw, boolean hasTent) {
        long performances = draw.performances();
        draw.share("cq_rep_chapiteau", hasTent ? draw.chance().uniform(.3, .9) : .05, performances);
        long left = performances - draw.number("cq_rep_chapiteau");
        draw.share("cq_rep_espace_public", draw.chance().uniform(.1, .6), left);
    }
}
