package fr.opp.aggregation.topology;

import static fr.opp.aggregation.topology.TopologyBench.FACTS;
import static fr.opp.aggregation.topology.TopologyBench.KEYS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.opp.aggregation.plan.FixedPoint;
import fr.opp.aggregation.plan.Subject;
import fr.opp.aggregation.plan.UnitReading;
import fr.opp.aggregation.testing.Answers;
import fr.opp.aggregation.testing.Batch;
import fr.opp.aggregation.testing.SampleEdition;
import fr.opp.contracts.edition.Edition;
import fr.opp.contracts.event.Topics;
import fr.opp.contracts.fact.Fact;
import fr.opp.contracts.fact.FactRecorded;
import fr.opp.contracts.identity.ContributionId;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Submissions, corrections, restrictions, withdrawals, repetitions and reorderings, through the whole topology. */
class RandomHistoryTest {
    private static final Edition EDITION = SampleEdition.open("cirque-2025");
    private static final int OPERATIONS = 6_000;
    private static final int STRUCTURES = 150;

    @TempDir
    Path directory;

    private final Random random = new Random(20261121);
    private final Map<Integer, Fact> standing = new HashMap<>();
    private final Map<Integer, Integer> generation = new HashMap<>();
    private final Map<Integer, Long> version = new HashMap<>();
    private final List<Runnable> late = new ArrayList<>();
    private final List<FactRecorded> sent = new ArrayList<>();

    @Test
    void whatStandsIsWhatABatchCountsFromTheAnswersThatStand() {
        try (TopologyBench bench = new TopologyBench(directory)) {
            bench.send(Topics.EDITIONS, EDITION);
            for (int i = 0; i < OPERATIONS; i++) {
                operate(bench, random.nextInt(STRUCTURES));
            }
            late.forEach(Runnable::run);

            assertThat(bench.waiting()).isZero();
            assertThat(bench.count("received"))
                    .isEqualTo(bench.count("applied") + bench.count("dropped") + bench.count("dead"));
            assertThat(bench.count("dead")).isZero();
            assertThat(bench.count("applied")).isGreaterThan(1_000);
            assertThat(bench.count("dropped")).isGreaterThan(500);
            compare(bench);
        }
    }

    private void operate(TopologyBench bench, int structure) {
        if (random.nextInt(3) == 0 && !late.isEmpty()) {
            late.remove(random.nextInt(late.size())).run();
        }
        switch (random.nextInt(12)) {
            case 0 -> withdraw(bench, structure);
            case 1, 2 -> repeat(bench);
            case 3 -> answer(bench, structure, true);
            default -> answer(bench, structure, false);
        }
    }

    /** A submission, a correction, or with a new key a narrower policy. Either record may come late. */
    private void answer(TopologyBench bench, int structure, boolean newKey) {
        if (isWithdrawn(structure)) {
            return;
        }
        Fact fact = Answers.random(EDITION.id(), structure, random);
        boolean keyed = generation.containsKey(structure);
        int key = !keyed || newKey ? generation.merge(structure, 1, Integer::sum) : generation.get(structure);
        FactRecorded record = bench.seals.seal(fact, version.merge(structure, 1L, Long::sum), key);
        standing.put(structure, fact);
        if (!keyed || newKey) {
            perhapsLate(() -> bench.send(KEYS, bench.seals.key(fact.contribution(), key)));
        }
        perhapsLate(() -> bench.send(FACTS, record));
        sent.add(record);
    }

    private boolean isWithdrawn(int structure) {
        return version.containsKey(structure) && version.get(structure) > 1_000;
    }

    private void withdraw(TopologyBench bench, int structure) {
        if (random.nextInt(4) > 0) {
            return;
        }
        ContributionId contribution = Answers.contribution(EDITION.id(), structure);
        standing.remove(structure);
        version.put(structure, 1_001L);
        bench.erase(KEYS, contribution);
        perhapsLate(() -> bench.erase(FACTS, contribution));
    }

    private void repeat(TopologyBench bench) {
        if (!sent.isEmpty()) {
            bench.send(FACTS, sent.get(random.nextInt(sent.size())));
        }
    }

    private void perhapsLate(Runnable sending) {
        if (random.nextInt(4) == 0) {
            late.add(sending);
        } else {
            sending.run();
        }
    }

    private void compare(TopologyBench bench) {
        bench.close("cirque-2025");
        bench.pass(java.time.Duration.ofSeconds(1));
        List<UnitReading> units = bench.snapshots.getLast().units();
        Batch batch = new Batch(EDITION, standing.values());

        assertThat(amounts(units, "etp"))
                .isEqualTo(fixed(batch.members("etp", Map.of())))
                .hasSizeGreaterThan(20);
        assertThat(amounts(units, "prod_cessions")).isEqualTo(fixed(batch.members("prod_cessions", Map.of())));
        assertThat(amounts(units, Subject.UNITS.code())).isEqualTo(fixed(batch.members(null, Map.of())));
        for (String departement : SampleEdition.DEPARTEMENTS) {
            List<UnitReading> there = units.stream()
                    .filter(unit -> unit.codes().get("departement").contains(departement))
                    .toList();
            assertThat(amounts(there, "prod_cessions"))
                    .isEqualTo(fixed(batch.members("prod_cessions", Map.of("departement", departement))));
        }
    }

    private static Map<String, Long> amounts(List<UnitReading> units, String subject) {
        Map<String, Long> amounts = new TreeMap<>();
        for (UnitReading unit : units) {
            Long amount = unit.amounts().get(new Subject(subject));
            if (amount != null) {
                amounts.put(unit.unit(), amount);
            }
        }
        return amounts;
    }

    private static Map<String, Long> fixed(Map<String, BigDecimal> amounts) {
        Map<String, Long> fixed = new TreeMap<>();
        amounts.forEach((unit, amount) -> fixed.put(unit, FixedPoint.of(amount)));
        return fixed;
    }
}
