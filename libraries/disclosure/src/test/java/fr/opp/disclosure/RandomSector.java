package fr.opp.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Invented sectors of the size that filières have, skewed as budgets are, some units with two sites. */
final class RandomSector {
    static final String BUDGET = "budget";
    static final String RESULT = "result";

    private final Random random;
    private final int units;
    private final int departements;
    private final int types;
    private final int classes;

    RandomSector(long seed, int units) {
        this(seed, units, new int[] {13, 6, 4});
    }

    RandomSector(long seed, int units, int[] codes) {
        this.random = new Random(seed);
        this.units = units;
        this.departements = codes[0];
        this.types = codes[1];
        this.classes = codes[2];
    }

    /** A sector so small that hundreds of them take seconds. */
    static RandomSector tiny(long seed) {
        Random shape = new Random(seed);
        return new RandomSector(
                seed, 4 + shape.nextInt(30), new int[] {2 + shape.nextInt(3), 2 + shape.nextInt(2), 2 + shape.nextInt(2)
                });
    }

    /** A small sector whose shape is random too. */
    static RandomSector small(long seed) {
        Random shape = new Random(seed);
        return new RandomSector(
                seed, 5 + shape.nextInt(60), new int[] {2 + shape.nextInt(6), 2 + shape.nextInt(4), 2 + shape.nextInt(3)
                });
    }

    FamilyBuilder family(Rules rules) {
        FamilyBuilder family = Family.builder(rules)
                .hierarchy(territory())
                .hierarchy(Hierarchy.flat("type", codes("t", types)))
                .hierarchy(Hierarchy.flat("class", codes("c", classes)))
                .variable(Variable.magnitude(BUDGET).withStep(100))
                .variable(Variable.signed(RESULT).withStep(100))
                .sums(BUDGET, List.of("departement", "type"))
                .sums(BUDGET, List.of("departement", "class"))
                .sums(BUDGET, List.of("type", "class"))
                .sums(RESULT, List.of("type", "class"))
                .table(Series.units(Series.EVERYONE), List.of("departement", "type"));
        IntStream.range(0, units).forEach(unit -> contribute(family, "u" + unit));
        return family;
    }

    /** Départements, and the same by two halves of the region: linked in two ways. */
    private Hierarchy territory() {
        List<String> all = codes("d", departements);
        int half = departements / 2;
        return new Hierarchy(
                "departement",
                List.of(
                        new Hierarchy.Split(Hierarchy.ROOT, List.of("west", "east")),
                        new Hierarchy.Split("west", all.subList(0, half)),
                        new Hierarchy.Split("east", all.subList(half, departements))));
    }

    private static List<String> codes(String prefix, int number) {
        return IntStream.range(0, number).mapToObj(code -> prefix + code).toList();
    }

    private void contribute(FamilyBuilder family, String unit) {
        boolean person = random.nextInt(40) == 0;
        int sites = random.nextInt(12) == 0 ? 2 : 1;
        for (int site = 0; site < sites; site++) {
            Map<String, String> codes = Map.of(
                    "departement", "d" + skewed(departements),
                    "type", "t" + skewed(types),
                    "class", "c" + skewed(classes));
            long budget = (long) Math.exp(9 + 2 * random.nextGaussian()) * 100;
            add(family, new Contribution(unit, person, "", Set.of(Series.EVERYONE), codes, 1));
            if (random.nextInt(10) > 0) {
                add(family, new Contribution(unit, person, BUDGET, Set.of(Series.EVERYONE), codes, budget));
                long result = (long) (budget * random.nextGaussian() / 10);
                add(family, new Contribution(unit, person, RESULT, Set.of(Series.EVERYONE), codes, result));
            }
        }
    }

    private static void add(FamilyBuilder family, Contribution contribution) {
        family.contribution(contribution);
    }

    private int skewed(int number) {
        return (int) (number * Math.pow(random.nextDouble(), 1.7));
    }
}
