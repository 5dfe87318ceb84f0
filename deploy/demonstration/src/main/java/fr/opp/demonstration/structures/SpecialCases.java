package fr.opp.demonstration.structures;

import fr.opp.contracts.identity.Filiere;
import fr.opp.contracts.identity.Siret;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Turns a few ordinary structures into the cases in which counting rows and counting legal units differ. */
final class SpecialCases {
    private final List<FictionalStructure> structures;

    private SpecialCases(List<FictionalStructure> structures) {
        this.structures = new ArrayList<>(structures);
    }

    static List<FictionalStructure> plantIn(List<FictionalStructure> structures) {
        SpecialCases cases = new SpecialCases(structures);
        cases.inTwoSectors(Sectors.CIRQUE);
        cases.inTwoSectors(Sectors.MARIONNETTE);
        cases.twoVenuesOfOneUnit();
        cases.threeHostedTeams();
        return List.copyOf(cases.structures);
    }

    private void inTwoSectors(Filiere main) {
        replace(
                find(main, Kind.TEAM, 1).getFirst(),
                structure -> new Redrawn(structure).in(List.of(main, Sectors.RUE)));
    }

    private void twoVenuesOfOneUnit() {
        List<FictionalStructure> venues = find(Sectors.MUSIQUES, Kind.VENUE, 2);
        Siret second = Sirets.establishment(venues.getFirst().siret().siren(), 2);
        replace(
                venues.getLast(),
                structure -> new Redrawn(structure).at(second, venues.getFirst().form()));
    }

    /** They give their host's SIRET; the directory's own identifier tells them apart. */
    private void threeHostedTeams() {
        List<FictionalStructure> teams = find(Sectors.MARIONNETTE, Kind.TEAM, 4).subList(1, 4);
        Siret host = teams.getFirst().siret();
        teams.forEach(team -> replace(team, structure -> new Redrawn(structure).at(host, "cae")));
    }

    private List<FictionalStructure> find(Filiere filiere, Kind kind, int count) {
        Predicate<FictionalStructure> wanted =
                structure -> structure.filieres().contains(filiere) && structure.kind() == kind;
        return structures.stream().filter(wanted).limit(count).toList();
    }

    private void replace(FictionalStructure structure, UnaryOperator<FictionalStructure> change) {
        structures.set(structure.number(), change.apply(structure));
    }

    private record Redrawn(FictionalStructure from) {
        FictionalStructure in(List<Filiere> filieres) {
            return copy(from.siret(), from.form(), filieres);
        }

        FictionalStructure at(Siret siret, String form) {
            return copy(siret, form, from.filieres());
        }

        private FictionalStructure copy(Siret siret, String form, List<Filiere> filieres) {
            return new FictionalStructure(
                    from.number(),
                    siret,
                    from.name(),
                    from.commune(),
                    from.type(),
                    form,
                    from.createdIn(),
                    from.labels(),
                    filieres);
        }
    }
}
