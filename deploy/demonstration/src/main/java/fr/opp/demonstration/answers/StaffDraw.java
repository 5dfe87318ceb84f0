package fr.opp.demonstration.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The section {@code emploi}. The kinds of contract ticked are those that the figures drawn call for. */
final class StaffDraw {
    private final Draw draw;
    private final Parameters parameters;
    private final Chance chance;
    private final Sheet sheet;
    private final List<String> contracts = new ArrayList<>();

    StaffDraw(Draw draw) {
        this.draw = draw;
        this.parameters = draw.parameters();
        this.chance = draw.chance();
        this.sheet = draw.sheet();
    }

    void fill() {
        permanents();
        intermittents();
        others();
        sheet.put("contrats", contracts.isEmpty() ? "aucun" : String.join(" ", contracts));
        sheet.put("convention_collective", convention());
        sheet.put(
                "direction",
                chance.pick(Map.of(
                        "femme",
                        .30,
                        "homme",
                        .42,
                        "mixte",
                        .15,
                        "cofemmes",
                        .03,
                        "cohommes",
                        .04,
                        "collegiale",
                        .05,
                        "autre",
                        .01)));
        double staff = permanentWork() + sheet.number("cddu_f") + sheet.number("cddu_h");
        sheet.put("formation_personnes", chance.binomial((int) Math.round(staff), .08));
    }

    /** Nobody below a threshold of the score, so that the structures without staff are also the smaller ones. */
    private void permanents() {
        double none = parameters.get("etp.none");
        double rank = Normal.below(draw.latent().work());
        if (rank <= none) {
            return;
        }
        double score = none == 0 ? draw.latent().work() : Normal.quantile((rank - none) / (1 - none));
        double total = Math.max(.2, parameters.logNormal("etp", score));
        double fixedTerm = chance.happens(.3) ? chance.uniform(.1, .4) : 0;
        women("etp_cdi", total * (1 - fixedTerm), "cdi");
        if (fixedTerm > 0) {
            women("etp_cdd", total * fixedTerm, "cdd");
        }
    }

    private void women(String stem, double total, String contract) {
        double tenths = Math.max(1, Math.round(total * 10));
        double women = Math.round(tenths * Math.clamp(chance.normal(.45, .25), 0, 1));
        contracts.add(contract);
        sheet.putDecimal(stem + "_f", women / 10);
        sheet.putDecimal(stem + "_h", (tenths - women) / 10);
    }

    private void intermittents() {
        int persons =
                (int) Math.round(parameters.logNormal("cddu", draw.latent().intermittents()));
        if (persons == 0) {
            return;
        }
        int performers = Math.max(1, chance.binomial(persons, .72));
        int technicians = persons - performers;
        int women = chance.binomial(performers, .38) + chance.binomial(technicians, .25);
        contracts.add("cddu_art");
        if (technicians > 0) {
            contracts.add("cddu_tech");
        }
        sheet.put("cddu_f", women);
        sheet.put("cddu_h", persons - women);
        sheet.put(
                "cddu_cachets",
                Math.max(
                        1,
                        Math.round(parameters.logNormal("cachets", draw.latent().cachets()))));
        sheet.put("cddu_heures", Math.min(1607L * persons, technicians * chance.logNormal(55, .6)));
    }

    private void others() {
        if (chance.happens(.08)) {
            contracts.add("alternance");
            sheet.put("alternants", 1 + chance.poisson(.3));
        }
        if (chance.happens(.25)) {
            contracts.add("independant");
        }
        if (chance.happens(.06)) {
            contracts.add("service_civique");
        }
        if (chance.happens(.85)) {
            contracts.add("benevolat");
            double sigma = parameters.get("volunteers.sigma");
            sheet.put("benevoles", Math.max(1, chance.logNormal(parameters.get("volunteers.median"), sigma)));
        }
    }

    private String convention() {
        if (draw.structure().form().equals("regie")) {
            return "public";
        }
        if (draw.in("musiques_actuelles")) {
            return chance.pick(Map.of("ccneac", .76, "eclat", .19, "prive", .05));
        }
        boolean employs = contracts.stream().anyMatch(contract -> contract.startsWith("cd"));
        return employs ? chance.pick(Map.of("ccneac", .87, "eclat", .06, "prive", .07)) : "aucune";
    }

    private double permanentWork() {
        return sheet.number("etp_cdi_f")
                + sheet.number("etp_cdi_h")
                + sheet.number("etp_cdd_f")
                + sheet.number("etp_cdd_h");
    }
}
