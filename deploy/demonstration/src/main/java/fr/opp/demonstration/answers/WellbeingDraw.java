package fr.opp.demonstration.answers;

import java.util.List;
import java.util.Map;

/** The sections {@code carbone}, {@code hsct} and {@code ouverture}. */
final class WellbeingDraw {
    private static final List<String> DIFFICULTIES = List.of(
            "financement",
            "couts",
            "diffusion",
            "production",
            "recrutement",
            "espaces",
            "administratif",
            "autorisations",
            "public",
            "epuisement",
            "climat",
            "local");
    private static final List<String> NEEDS = List.of(
            "administration",
            "production_diffusion",
            "technique_securite",
            "communication_numerique",
            "mediation",
            "management_rh",
            "ecologie",
            "international");
    /** Hours in a cachet, and hours worked in a full-time year. */
    private static final double CACHET = 12;

    private static final double YEAR = 1607;

    private final Draw draw;
    private final Chance chance;
    private final Sheet sheet;

    WellbeingDraw(Draw draw) {
        this.draw = draw;
        this.chance = draw.chance();
        this.sheet = draw.sheet();
    }

    void fill() {
        carbon();
        safety();
        sheet.put("difficultes", chance.some(DIFFICULTIES, 3));
        sheet.put("besoins_formation", chance.some(NEEDS, 2));
        sheet.put("commentaire", "Réponse synthétique, tirée au sort pour la démonstration.");
    }

    private void carbon() {
        double kilometres = draw.parameters().logNormal("km", draw.latent().kilometres());
        sheet.put("km_leger", Math.round(kilometres / 100) * 100);
        sheet.put("km_lourd", chance.happens(draw.in("cirque") ? .4 : .15) ? tens(3_000, .8) : 0);
        sheet.put("pkm_train", chance.happens(.6) ? tens(4_000, 1) : 0);
        sheet.put("pkm_avion", chance.happens(.1) ? tens(15_000, .8) : 0);
        if (draw.does("lieu")) {
            sheet.put("elec_kwh", tens(60_000, .7));
            sheet.put("fossile_kwh", chance.happens(.5) ? tens(40_000, .8) : 0);
        }
    }

    private long tens(double median, double sigma) {
        return Math.round(chance.logNormal(median, sigma) / 10.0) * 10;
    }

    private void safety() {
        sheet.put(
                "vhss",
                chance.happens(.3)
                        ? "aucun"
                        : chance.some(
                                List.of("referent", "formation", "signalement", "affichage"), 1 + chance.poisson(.8)));
        if (List.of("cdi", "cdd", "cddu_art", "cddu_tech", "alternance").stream()
                .anyMatch(contract -> sheet.ticked("contrats", contract))) {
            double current = draw.parameters().get("duerp.current");
            double none = draw.parameters().get("duerp.none");
            double left = 1 - current - none;
            sheet.put(
                    "duerp",
                    chance.pick(Map.of(
                            "a_jour",
                            current,
                            "non",
                            none,
                            "ancien",
                            left * .5,
                            "encours",
                            left * .35,
                            "nsp",
                            left * .15)));
            sheet.put("accidents_nb", chance.poisson(draw.parameters().get("accidents") * work()));
        }
    }

    private double work() {
        double permanents = sheet.number("etp_cdi_f")
                + sheet.number("etp_cdi_h")
                + sheet.number("etp_cdd_f")
                + sheet.number("etp_cdd_h");
        return permanents + (CACHET * sheet.number("cddu_cachets") + sheet.number("cddu_heures")) / YEAR;
    }
}
