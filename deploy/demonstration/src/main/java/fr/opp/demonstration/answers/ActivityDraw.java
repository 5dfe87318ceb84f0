package fr.opp.demonstration.answers;

import fr.opp.demonstration.structures.Kind;
import java.util.List;
import java.util.Map;

/** The section {@code activite}, but for what depends on money: performances sold and dates with tickets. */
final class ActivityDraw {
    private static final List<String> TITLES = List.of("Marée basse", "Le Grand Détour", "Petite forme", "Nuit courte");

    private final Draw draw;
    private final Parameters parameters;
    private final Chance chance;
    private final Sheet sheet;

    ActivityDraw(Draw draw) {
        this.draw = draw;
        this.parameters = draw.parameters();
        this.chance = draw.chance();
        this.sheet = draw.sheet();
    }

    void fill() {
        if (draw.plays()) {
            own();
        }
        if (draw.hosts()) {
            hosted();
        }
        if (draw.does("coproduction")) {
            sheet.put("coproductions_nb", 1 + chance.poisson(1.5));
        }
        if (draw.does("creation") || draw.does("residence")) {
            residencies();
        }
    }

    private void own() {
        int creations = chance.happens(.35) ? 0 : chance.happens(.85) ? 1 : 2;
        long productions = Math.round(parameters.logNormal("productions", chance.normal(0, 1)));
        productions = Math.max(Math.max(productions, 1), creations);
        double performances = parameters.logNormal("performances", draw.latent().performances());
        long played = Math.round(Math.min(performances, parameters.get("performances.most")));
        played = Math.max(played, productions);
        if (draw.does("creation")) {
            sheet.put("nb_creations", creations);
        }
        sheet.put("nb_productions", productions);
        sheet.put("rep_propres", played);
        places(played);
        productions(productions, played);
    }

    private void places(long played) {
        draw.share("rep_region", chance.normal(.55, .2), played);
        long elsewhere = played - draw.number("rep_region");
        sheet.put("rep_etranger", chance.happens(.2) ? Math.round(elsewhere * chance.uniform(.05, .4)) : 0);
    }

    private void productions(long productions, long played) {
        if (!chance.happens(.3)) {
            return;
        }
        long left = played;
        for (int i = 0; i < Math.min(productions, TITLES.size()); i++) {
            long dates = Math.round(left * chance.uniform(.2, .7));
            left -= dates;
            sheet.addLine(
                    "productions",
                    Map.of(
                            "titre", TITLES.get(i) + " (titre fictif)",
                            "prod_annee", Long.toString(2025 - chance.poisson(2)),
                            "prod_rep", Long.toString(dates)));
        }
    }

    /** Of venues of current music the year's dates are published; elsewhere they follow from the tickets sold. */
    private void hosted() {
        if (draw.in("musiques_actuelles")) {
            sheet.put("rep_accueillies", rounded("dates", draw.latent().performances()));
        }
        sheet.put("nb_accueillis", rounded("hosted", .6 * draw.latent().performances() + .8 * chance.normal(0, 1)));
    }

    private long rounded(String parameter, double score) {
        return Math.max(1, Math.round(parameters.logNormal(parameter, score)));
    }

    private void residencies() {
        long days = 0;
        for (int i = 0; i < draw.number("nb_creations"); i++) {
            days += chance.logNormal(25, .7);
        }
        sheet.put("residences_jours", draw.is(Kind.TEAM, Kind.PRODUCER) ? days : chance.logNormal(60, .6));
    }
}
