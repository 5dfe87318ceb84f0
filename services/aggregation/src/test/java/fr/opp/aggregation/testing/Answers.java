package fr.opp.aggregation.testing;

import fr.opp.contracts.fact.Fact;
import fr.opp.contracts.fact.FactValue;
import fr.opp.contracts.identity.ContributionId;
import fr.opp.contracts.identity.EditionId;
import fr.opp.contracts.identity.StructureId;
import fr.opp.contracts.policy.Audience;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Facts of invented structures for {@link SampleEdition}. */
public final class Answers {
    public static final Set<Audience> EVERYONE = Set.of(Audience.values());

    private Answers() {}

    public static ContributionId contribution(EditionId edition, int structure) {
        StructureId id = new StructureId(
                UUID.nameUUIDFromBytes(("structure " + structure).getBytes()).toString());
        return ContributionId.of(edition, id);
    }

    /** A plain answer: everything permitted to everyone. */
    public static Fact plain(EditionId edition, int structure, String departement, String cessions) {
        return fact(edition, structure, "unit-" + structure)
                .with("identite", "departement", FactValue.of(List.of(departement)))
                .with("identite", "type_groupe", FactValue.of(List.of("LIEU")))
                .with("filiere", "cq_chapiteau", FactValue.of(List.of("oui")))
                .with("filiere", "espaces", FactValue.of(List.of("rue", "parc")))
                .with("budget", "budget_classe", FactValue.of(List.of("b1")))
                .with("budget", "prod_cessions", FactValue.of(new BigDecimal(cessions)))
                .with("emploi", "etp", FactValue.of(new BigDecimal("2.5")))
                .build(EVERYONE);
    }

    /** Any answer at all: gates closed, blanks, sections refused to some, units with several structures. */
    public static Fact random(EditionId edition, int structure, Random random) {
        String unit = "unit-" + (structure % 7 == 0 ? 0 : structure);
        Builder builder = fact(edition, structure, unit)
                .with("identite", "departement", code(SampleEdition.DEPARTEMENTS, random))
                .with("identite", "type_groupe", code(SampleEdition.TYPES, random))
                .with("filiere", "cq_chapiteau", code(SampleEdition.YES_NO, random))
                .with("filiere", "espaces", codes(SampleEdition.SPACES, random))
                .with("budget", "budget_classe", code(SampleEdition.BUDGETS, random))
                .with("budget", "prod_cessions", number(random, 2))
                .with("emploi", "etp", number(random, 4));
        Map<String, Set<Audience>> audiences = new HashMap<>();
        for (String section : List.of("identite", "filiere", "budget", "emploi")) {
            switch (random.nextInt(5)) {
                case 0 -> builder.values.remove(section);
                case 1 -> audiences.put(section, Set.of(Audience.NETWORK));
                default -> audiences.put(section, EVERYONE);
            }
        }
        return builder.build(audiences);
    }

    private static FactValue code(List<String> codes, Random random) {
        return absent(random, FactValue.of(List.of(codes.get(random.nextInt(codes.size())))));
    }

    private static FactValue codes(List<String> codes, Random random) {
        return absent(
                random,
                FactValue.of(codes.stream().filter(code -> random.nextBoolean()).toList()));
    }

    private static FactValue number(Random random, int scale) {
        return absent(random, FactValue.of(BigDecimal.valueOf(random.nextInt(2_000_000) - 100_000, scale)));
    }

    private static FactValue absent(Random random, FactValue value) {
        return switch (random.nextInt(8)) {
            case 0 -> FactValue.MISSING;
            case 1 -> FactValue.NOT_APPLICABLE;
            default -> value;
        };
    }

    public static Builder fact(EditionId edition, int structure, String unit) {
        return new Builder(edition, structure, unit);
    }

    /** Puts a fact together. */
    public static final class Builder {
        private final EditionId edition;
        private final int structure;
        private final String unit;
        private final Map<String, Map<String, FactValue>> values = new HashMap<>();

        private Builder(EditionId edition, int structure, String unit) {
            this.edition = edition;
            this.structure = structure;
            this.unit = unit;
        }

        public Builder with(String section, String variable, FactValue value) {
            values.computeIfAbsent(section, s -> new HashMap<>()).put(variable, value);
            return this;
        }

        public Fact build(Set<Audience> audiences) {
            Map<String, Set<Audience>> all = new HashMap<>();
            values.keySet().forEach(section -> all.put(section, audiences));
            return build(all);
        }

        Fact build(Map<String, Set<Audience>> audiences) {
            return new Fact(contribution(edition, structure), edition, unit, false, audiences, values);
        }
    }
}
