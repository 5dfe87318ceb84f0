package fr.opp.demonstration.answers;

import java.util.Map;

/** The rest of the section {@code publics}: where the audience lives, and arts education. */
final class PublicDraw {
    private PublicDraw() {}

    static void fill(Draw draw) {
        Chance chance = draw.chance();
        Sheet sheet = draw.sheet();
        if (draw.does("billetterie")) {
            String source = chance.pick(Map.of("billetterie", .30, "enquete", .10, "estimation", .40, "aucune", .20));
            sheet.put("pub_source", source);
            if (!source.equals("aucune")) {
                long near = Math.round(chance.uniform(20, 60));
                long around = Math.round(chance.uniform(.2, .6) * (100 - near));
                sheet.put("pub_epci", near);
                sheet.put("pub_departement", around);
                sheet.put("pub_region", Math.round(chance.uniform(.2, .7) * (100 - near - around)));
            }
        }
        if (draw.does("action_culturelle")) {
            sheet.put("eac_jeunes", chance.logNormal(120, .8));
            sheet.put("eac_heures", chance.logNormal(60, .7));
        }
    }
}
