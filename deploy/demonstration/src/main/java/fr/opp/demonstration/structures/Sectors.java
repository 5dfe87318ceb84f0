package fr.opp.demonstration.structures;

import fr.opp.contracts.identity.Filiere;
import java.util.List;
import java.util.Map;

/** The four filières of the demonstration. */
final class Sectors {
    static final Filiere CIRQUE = new Filiere("cirque");
    static final Filiere MARIONNETTE = new Filiere("marionnette");
    static final Filiere RUE = new Filiere("rue");
    static final Filiere MUSIQUES = new Filiere("musiques-actuelles");

    private static final Map<String, Double> NO_TEAM = Map.of("aucun", 1.0);

    private Sectors() {}

    static List<Sector> all() {
        return List.of(cirque(), marionnette(), rue(), musiques());
    }

    private static Sector cirque() {
        return new Sector(
                CIRQUE,
                70,
                Map.of("compagnie", .68, "collectif", .12, "lieu_fabrique", .06, "itinerant", .06, "festival", .08),
                Map.of("association", .92, "scop", .04, "scic", .02, "sarl", .02),
                new Sector.Age(12, .6),
                .9,
                Map.of("cie_drac", .12, "cie_projet", .13, "cie_coll", .15, "aucun", .60),
                Map.of("cie_coll", .35, "afa", .10, "aucun", .55));
    }

    private static Sector marionnette() {
        return new Sector(
                MARIONNETTE,
                90,
                Map.of(
                        "compagnie",
                        .86,
                        "collectif",
                        .06,
                        "lieu_fabrique",
                        .03,
                        "lieu_compagnie",
                        .02,
                        "festival",
                        .03),
                Map.of("association", .98, "scop", .02),
                new Sector.Age(15, .6),
                1,
                Map.of("cie_drac", .05, "cie_projet", .15, "cie_coll", .15, "aucun", .65),
                Map.of("cie_coll", .45, "compagnonnage", .15, "aucun", .40));
    }

    private static Sector rue() {
        return new Sector(
                RUE,
                80,
                Map.of("compagnie", .60, "collectif", .10, "lieu_fabrique", .15, "festival", .15),
                Map.of("association", .93, "scop", .03, "scic", .02, "regie", .02),
                new Sector.Age(15, .6),
                .8,
                Map.of("cie_drac", .08, "cie_projet", .12, "cie_coll", .15, "aucun", .65),
                Map.of("cie_coll", .45, "afa", .08, "aucun", .47));
    }

    /** 110 venues and 20 producers or developers. */
    private static Sector musiques() {
        return new Sector(
                MUSIQUES,
                130,
                Map.of(
                        "lieu_diffusion", .635,
                        "lieu_pluri", .106,
                        "organisateur", .059,
                        "studio", .046,
                        "production", .092,
                        "developpement", .062),
                Map.of("association", .77, "epic", .11, "epcc", .035, "regie", .04, "scic", .025, "sarl", .02),
                new Sector.Age(20, .5),
                1,
                NO_TEAM,
                Map.of("smac", .50, "cie_coll", .22, "aucun", .28));
    }
}
