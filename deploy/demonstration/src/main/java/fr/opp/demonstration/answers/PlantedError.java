package fr.opp.demonstration.answers;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** The mistakes that people make and that no hard rule can refuse. */
public enum PlantedError {
    NONE,
    /** Thousands of euros where euros were asked. */
    THOUSANDS {
        @Override
        void plantIn(Sheet sheet) {
            UnaryOperator<String> thousandth = value -> Long.toString(Long.parseLong(value) / 1000);
            sheet.change(EUROS, thousandth);
        }
    },
    /** The mean of a performance where the year's total was asked. */
    MEAN_FOR_TOTAL {
        @Override
        void plantIn(Sheet sheet) {
            double performances = Math.max(2, sheet.number("rep_propres") + sheet.number("rep_accueillies"));
            sheet.change(
                    List.of("places_offertes", "ru_public_estime", "eac_jeunes"),
                    value -> String.format(Locale.ROOT, "%.0f", Double.parseDouble(value) / performances));
        }
    },
    /** Last year's accounts sent again: the end of the year described gives it away. */
    COPY_OF_LAST_YEAR {
        @Override
        void plantIn(Sheet sheet) {
            sheet.change(List.of("exercice_fin"), end -> end.replace("2025", "2024"));
        }
    };

    private static final List<String> EUROS = List.of(
            "produits_total",
            "prod_billetterie",
            "prod_cessions",
            "prod_coproductions",
            "prod_bar",
            "aide_montant",
            "charges_total",
            "ch_achats",
            "ch_pers_artistes",
            "ch_pers_techniciens",
            "ch_pers_permanents",
            "ch_technique",
            "ch_communication",
            "cq_convoi_cout",
            "ma_construction_cout",
            "ru_securite_cout",
            "ru_chapeau");

    /** 3 % of unit errors and 2 % of copies. */
    static PlantedError drawn(Chance chance) {
        double rank = chance.uniform(0, 1);
        if (rank < .02) {
            return THOUSANDS;
        }
        if (rank < .03) {
            return MEAN_FOR_TOTAL;
        }
        return rank < .05 ? COPY_OF_LAST_YEAR : NONE;
    }

    void plantIn(Sheet sheet) {}
}
