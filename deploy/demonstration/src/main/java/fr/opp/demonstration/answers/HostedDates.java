package fr.opp.demonstration.answers;

/** Dates without tickets: where a host has none at all, or street arts play in the open. */
final class HostedDates {
    private HostedDates() {}

    static void fill(Draw draw) {
        if (!draw.hosts() || draw.in("musiques_actuelles")) {
            return;
        }
        long ticketed = draw.number("rep_accueillies");
        boolean free = draw.does("gratuit") || ticketed == 0;
        double dates = draw.parameters().logNormal("dates", draw.latent().performances());
        draw.sheet().put("rep_accueillies", ticketed + (free ? Math.max(1, Math.round(dates)) : 0));
        draw.sheet().put("nb_accueillis", Math.min(draw.number("nb_accueillis"), draw.number("rep_accueillies")));
    }
}
