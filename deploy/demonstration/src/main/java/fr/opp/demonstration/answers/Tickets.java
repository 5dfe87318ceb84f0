package fr.opp.demonstration.answers;

/** The ticketing figures of the section {@code publics}: admissions by tariff, seats on sale, hosted dates. */
final class Tickets {
    /** Means of full, reduced, school and complimentary tickets; schools weigh more in puppetry. */
    private static final double COMPLIMENTARY = .15;
    /** Reduced tickets bring the mean price down to this part of the full price. */
    private static final double MEAN_OF_FULL = .80;

    private final Draw draw;
    private final Parameters parameters;
    private final Chance chance;
    private final double fullPrice;

    Tickets(Draw draw) {
        this.draw = draw;
        this.parameters = draw.parameters();
        this.chance = draw.chance();
        double drawn = parameters.get("ticket.mean")
                + parameters.get("ticket.sd") * draw.latent().ticket();
        this.fullPrice = Math.max(drawn, 3);
    }

    /** Draws the admissions of a year, whose median is published, and returns them. */
    long ofTheYear() {
        long admissions =
                Math.round(parameters.logNormal("admissions", draw.latent().admissions()));
        byTariff(admissions);
        if (draw.in("musiques_actuelles")) {
            draw.sheet().putDecimal("mu_prix_plein", Math.min(fullPrice, 150));
        }
        return admissions;
    }

    /** What these admissions bring, in euros. */
    double takings(long admissions) {
        return admissions * (1 - COMPLIMENTARY) * fullPrice * MEAN_OF_FULL;
    }

    /** The published price elsewhere is the one paid for a ticket, so admissions follow from the takings. */
    void sold(long takings) {
        long admissions = Math.round(takings / fullPrice / (1 - COMPLIMENTARY));
        byTariff(admissions);
        if (draw.in("musiques_actuelles")) {
            draw.sheet().putDecimal("mu_prix_plein", Math.min(fullPrice / MEAN_OF_FULL, 150));
        }
        if (draw.hosts()) {
            double each = parameters.logNormal("admissions", chance.normal(0, 1));
            draw.sheet().put("rep_accueillies", Math.max(1, Math.round(admissions / each)));
        }
    }

    private void byTariff(long admissions) {
        Sheet sheet = draw.sheet();
        double school = draw.in("marionnette") ? .30 : .06;
        double full = chance.uniform(.35, .50);
        sheet.put("entrees_total", admissions);
        draw.share("t_exonere", COMPLIMENTARY, admissions);
        draw.share("t_scolaire", school, admissions);
        draw.share("t_plein", full * (1 - school), admissions);
        long named = draw.number("t_exonere") + draw.number("t_scolaire") + draw.number("t_plein");
        sheet.put("t_reduit", Math.max(0, admissions - named));
        sheet.put("places_offertes", Math.round(admissions / Math.clamp(chance.normal(.65, .12), .3, .98)));
    }
}
