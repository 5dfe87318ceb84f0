package fr.opp.demonstration.answers;

import fr.opp.demonstration.structures.Kind;

/**
 * Where the income comes from: public aid first, then tickets, co-production, bar and sales; what is left is the
 * remainder that the questionnaire calculates, never negative. Performances sold and tickets sold follow from the amounts
 * and their prices, so that money and activity agree.
 */
final class IncomeDraw {
    /** Most of the income that tickets may bring, in the sectors that mainly live from something else. */
    private static final double MOST_FROM_TICKETS = .45;

    private final Draw draw;
    private final Parameters parameters;
    private final Chance chance;
    private final Sheet sheet;
    private final double income;
    private double left;

    IncomeDraw(Draw draw) {
        this.draw = draw;
        this.parameters = draw.parameters();
        this.chance = draw.chance();
        this.sheet = draw.sheet();
        this.income = draw.income();
        this.left = income;
    }

    void fill() {
        sheet.put("produits_total", Math.round(income));
        left -= new AidDraw(draw).fill();
        if (draw.does("billetterie")) {
            tickets();
        }
        if (draw.does("creation")) {
            boolean coproduced = sheet.number("nb_creations") > 0 && chance.happens(.4);
            earn("prod_coproductions", coproduced ? income * chance.uniform(.03, .12) : 0);
        }
        if (draw.does("bar")) {
            earn("prod_bar", income * chance.uniform(.02, .10));
        }
        if (draw.does("cession")) {
            sales();
        }
    }

    private long earn(String variable, double amount) {
        long kept = Money.line(Math.min(amount, left * .97));
        sheet.put(variable, kept);
        left -= kept;
        return kept;
    }

    /** Venues of current music have a published number of admissions; elsewhere the takings come first. */
    private void tickets() {
        Tickets tickets = new Tickets(draw);
        if (draw.in("musiques_actuelles") && draw.hosts()) {
            long admissions = tickets.ofTheYear();
            earn("prod_billetterie", Math.min(tickets.takings(admissions), income * MOST_FROM_TICKETS));
            return;
        }
        boolean team = draw.is(Kind.TEAM, Kind.PRODUCER);
        double share = parameters.get(team ? "box.team" : "box.host");
        long takings = earn("prod_billetterie", income * Math.min(share * chance.uniform(.5, 1.5), MOST_FROM_TICKETS));
        tickets.sold(takings);
    }

    /** As many sales, at the structure's own price, as the rest of the income pays for and the year's dates allow. */
    private void sales() {
        double price = parameters.logNormal("cession", draw.latent().sale());
        double forSales = Math.max(0, left - income * chance.uniform(.03, .12));
        long sold = (long) Math.min(sheet.number("rep_propres"), Math.floor(forSales / price));
        sheet.put("rep_cedees", sold);
        sheet.put("prod_cessions", Math.round(sold * price / 10) * 10);
        left -= sheet.number("prod_cessions");
    }
}
