package fr.opp.demonstration.answers;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Public and similar aid, as lines of the repeat {@code aides}: the share of the income first (a label of the State adds
 * 0.10), then which funders are present, then their parts.
 */
final class AidDraw {
    private static final double LABEL_EFFECT = .10;

    private final Draw draw;
    private final Chance chance;

    AidDraw(Draw draw) {
        this.draw = draw;
        this.chance = draw.chance();
    }

    /** Returns the total of the lines, in euros. */
    double fill() {
        boolean label = draw.structure().hasStateLabel();
        double mean = draw.parameters().get("aid.mean")
                + LABEL_EFFECT * ((label ? 1 : 0) - draw.parameters().get("label.share"));
        double share = Math.clamp(chance.normal(mean, draw.parameters().get("aid.sd")), 0, .85);
        double amount = Math.min(share * draw.income(), draw.parameters().get("aid.most"));
        Map<String, Double> parts = chance.dirichlet(funders(label), 12);
        double total = 0;
        for (Map.Entry<String, Double> part : parts.entrySet()) {
            long line = Money.line(part.getValue() * amount);
            if (line > 0) {
                addLine(part.getKey(), line, label);
                total += line;
            }
        }
        return total;
    }

    private void addLine(String funder, long amount, boolean label) {
        String lasting = label || chance.happens(.35) ? "fonctionnement" : "projet";
        draw.sheet()
                .addLine(
                        "aides",
                        Map.of(
                                "aide_origine",
                                funder,
                                "aide_nature",
                                funder.equals("emploi") ? "emploi" : lasting,
                                "aide_montant",
                                Long.toString(amount)));
    }

    private Map<String, Double> funders(boolean label) {
        Map<String, Double> present = new LinkedHashMap<>();
        String local = chance.happens(.5) ? "epci" : "commune";
        perhaps(present, "etat_drac", label ? 1 : .25, 1.2);
        perhaps(present, "region", .55, 1);
        perhaps(present, "departement", .50, .8);
        perhaps(present, local, .60, 1.2);
        perhaps(present, "europe", .04, .5);
        perhaps(present, "cnm", draw.in("musiques_actuelles") ? .60 : 0, .4);
        perhaps(present, "emploi", .15, .3);
        perhaps(present, "mecenat", .12, .3);
        if (present.isEmpty()) {
            present.put(local, 1.0);
        }
        double total =
                present.values().stream().mapToDouble(Double::doubleValue).sum();
        present.replaceAll((funder, weight) -> weight / total);
        return present;
    }

    private void perhaps(Map<String, Double> present, String funder, double probability, double weight) {
        if (chance.happens(probability)) {
            present.put(funder, weight);
        }
    }
}
