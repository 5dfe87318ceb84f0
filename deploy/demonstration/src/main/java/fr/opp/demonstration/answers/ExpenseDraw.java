package fr.opp.demonstration.answers;

import fr.opp.demonstration.structures.Kind;
import java.util.Map;
import java.util.TreeMap;

/** Expenses: the income give or take 5 %, shared out by a Dirichlet law, teams and hosts apart. */
final class ExpenseDraw {
    private static final int CONCENTRATION = 100;
    private static final String REST = "rest";
    private static final Map<String, Double> TEAMS = Map.of(
            "ch_pers_artistes",
            .30,
            "ch_achats",
            .10,
            "ch_pers_techniciens",
            .10,
            "ch_pers_permanents",
            .25,
            "ch_technique",
            .10,
            "ch_communication",
            .04,
            REST,
            .11);
    private static final Map<String, Double> HOSTS = Map.of(
            "ch_pers_artistes",
            .12,
            "ch_achats",
            .22,
            "ch_pers_techniciens",
            .09,
            "ch_pers_permanents",
            .30,
            "ch_technique",
            .09,
            "ch_communication",
            .05,
            REST,
            .13);

    private ExpenseDraw() {}

    static void fill(Draw draw) {
        long total = Money.total(draw.income() * draw.chance().normal(1, .05));
        draw.sheet().put("charges_total", total);
        Map<String, Double> means = draw.is(Kind.TEAM, Kind.PRODUCER) ? TEAMS : HOSTS;
        draw.chance().dirichlet(new TreeMap<>(means), CONCENTRATION).forEach((line, share) -> {
            if (!line.equals(REST)) {
                draw.sheet().put(line, Money.line(share * total));
            }
        });
    }
}
