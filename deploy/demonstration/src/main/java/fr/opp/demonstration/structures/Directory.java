package fr.opp.demonstration.structures;

import fr.opp.contracts.identity.Filiere;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;

/**
 * Draws the invented directory: about 370 structures over four filières, in real communes, among them the cases that
 * make legal units delicate: two structures in two sectors, one legal unit with two venues, three hosted teams under one
 * SIREN.
 */
public final class Directory {
    /** Year against which ages are counted: that of the demonstrated edition. */
    private static final int YEAR = 2025;
    /** Published for puppetry: 24, 19, 14 and 11 % of the companies in four départements, none in the Hautes-Pyrénées. */
    private static final Map<String, Double> PUPPETRY_SHARES = Map.of("31", .24, "30", .19, "34", .14, "09", .11);

    private static final Map<Filiere, String> NATIONAL_LABELS =
            Map.of(Sectors.CIRQUE, "pnc", Sectors.RUE, "cnarep", Sectors.MARIONNETTE, "cnma");

    private final Territory territory = Territory.occitanie();
    private final Sirets sirets = new Sirets();
    private final Random random;
    private final Names names;
    private final List<FictionalStructure> drawn = new ArrayList<>();

    private Directory(long seed) {
        random = new Random(seed);
        names = new Names(random);
    }

    /** The same structures, in the same order, for the same seed. */
    public static List<FictionalStructure> draw(long seed) {
        Directory directory = new Directory(seed);
        Sectors.all().forEach(directory::drawSector);
        return SpecialCases.plantIn(directory.drawn);
    }

    /** Several directories put together, each structure of which is a legal unit of its own: for what needs a crowd. */
    public static List<FictionalStructure> crowd(long firstSeed, int directories) {
        Sirets sirets = new Sirets();
        return LongStream.range(firstSeed, firstSeed + directories)
                .boxed()
                .flatMap(seed -> draw(seed).stream())
                .map(structure -> structure.withSiret(sirets.next()))
                .toList();
    }

    private void drawSector(Sector sector) {
        List<String> types = Weighted.shares(sector.types(), sector.size(), random);
        List<String> departements = Weighted.shares(departements(sector), sector.size(), random);
        List<String> forms = Weighted.shares(sector.forms(), sector.size(), random);
        boolean national = NATIONAL_LABELS.containsKey(sector.filiere());
        for (int i = 0; i < sector.size(); i++) {
            Kind kind = Kind.of(types.get(i));
            boolean holder = national && kind == Kind.VENUE;
            String label = holder ? NATIONAL_LABELS.getOrDefault(sector.filiere(), "aucun") : label(sector, kind);
            national = national && !holder;
            drawn.add(structure(sector, types.get(i), departements.get(i), forms.get(i))
                    .withLabel(label));
        }
    }

    private Unlabelled structure(Sector sector, String type, String departement, String form) {
        List<Commune> communes = territory.communes(departement);
        double age = sector.age().median() * Math.exp(sector.age().sigma() * random.nextGaussian());
        return label -> new FictionalStructure(
                drawn.size(),
                sirets.next(),
                names.next(Kind.of(type)),
                inhabited(communes),
                type,
                form,
                YEAR - (int) Math.round(Math.min(age, 60)),
                List.of(label),
                List.of(sector.filiere()));
    }

    private interface Unlabelled {
        FictionalStructure withLabel(String label);
    }

    private String label(Sector sector, Kind kind) {
        return switch (kind) {
            case TEAM -> Weighted.pick(sector.teamLabels(), random);
            case VENUE -> Weighted.pick(sector.hostLabels(), random);
            case FESTIVAL -> random.nextDouble() < .3 ? "cie_coll" : "aucun";
            default -> "aucun";
        };
    }

    private Map<String, Double> departements(Sector sector) {
        Map<String, Double> weights = territory.weights(population -> Math.pow(population, sector.populationPower()));
        if (sector.filiere().equals(Sectors.MARIONNETTE)) {
            weights.remove("65");
            weights.keySet().removeAll(PUPPETRY_SHARES.keySet());
            double others =
                    weights.values().stream().mapToDouble(Double::doubleValue).sum();
            double left = 1
                    - PUPPETRY_SHARES.values().stream()
                            .mapToDouble(Double::doubleValue)
                            .sum();
            weights.replaceAll((departement, weight) -> weight / others * left);
            weights.putAll(PUPPETRY_SHARES);
        }
        return weights;
    }

    private Commune inhabited(List<Commune> communes) {
        long left = (long) (random.nextDouble()
                * communes.stream().mapToLong(Commune::population).sum());
        for (Commune commune : communes) {
            left -= commune.population();
            if (left < 0) {
                return commune;
            }
        }
        return communes.getLast();
    }
}
