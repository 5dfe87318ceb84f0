package fr.opp.aggregation.topology;

import static fr.opp.aggregation.topology.TopologyBench.FACTS;
import static fr.opp.aggregation.topology.TopologyBench.KEYS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.opp.aggregation.plan.Subject;
import fr.opp.aggregation.plan.UnitReading;
import fr.opp.aggregation.release.Snapshot;
import fr.opp.aggregation.testing.Answers;
import fr.opp.aggregation.testing.SampleEdition;
import fr.opp.contracts.event.Topics;
import fr.opp.contracts.fact.Fact;
import fr.opp.contracts.identity.EditionId;
import fr.opp.contracts.identity.StructureId;
import fr.opp.contracts.structure.StructureDescribed;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactTopologyTest {
    private static final EditionId EDITION = new EditionId("cirque-2025");
    private static final Subject CESSIONS = new Subject("prod_cessions");

    @TempDir
    Path directory;

    private TopologyBench bench;

    @BeforeEach
    void start() {
        bench = new TopologyBench(directory);
        bench.send(Topics.EDITIONS, SampleEdition.open("cirque-2025"));
    }

    @AfterEach
    void stop() {
        bench.close();
    }

    @Test
    void aFactWaitsForItsKeyAndCountsOnceItCame() {
        Fact fact = Answers.plain(EDITION, 1, "31", "100");
        bench.send(FACTS, bench.seals.seal(fact, 1, 1));
        assertThat(bench.waiting()).isEqualTo(1);

        bench.send(KEYS, bench.seals.key(fact.contribution(), 1));

        assertThat(bench.waiting()).isZero();
        assertThat(amounts()).isEqualTo(Map.of("unit-1", 1_000_000L));
    }

    @Test
    void theGreatestVersionStandsWhateverTheOrder() {
        bench.answer(Answers.plain(EDITION, 1, "31", "300"), 3);
        bench.answer(Answers.plain(EDITION, 1, "31", "200"), 2);
        bench.answer(Answers.plain(EDITION, 1, "31", "300"), 3);

        assertThat(amounts()).isEqualTo(Map.of("unit-1", 3_000_000L));
        assertThat(bench.count("received")).isEqualTo(3);
        assertThat(bench.count("applied")).isEqualTo(1);
        assertThat(bench.count("dropped")).isEqualTo(2);
    }

    @Test
    void anErasedContributionNeverComesBack() {
        Fact fact = Answers.plain(EDITION, 1, "31", "100");
        bench.answer(fact, 1);
        bench.answer(Answers.plain(EDITION, 2, "31", "50"), 1);

        bench.erase(KEYS, fact.contribution());
        bench.erase(FACTS, fact.contribution());
        bench.answer(fact, 9);

        assertThat(amounts()).isEqualTo(Map.of("unit-2", 500_000L));
    }

    @Test
    void aFactOfALaterKeyWaitsForThatKey() {
        bench.answer(Answers.plain(EDITION, 1, "31", "100"), 1);
        Fact corrected = Answers.plain(EDITION, 1, "31", "70");
        bench.send(FACTS, bench.seals.seal(corrected, 2, 2));
        assertThat(bench.waiting()).isEqualTo(1);

        bench.send(KEYS, bench.seals.key(corrected.contribution(), 2));

        assertThat(amounts()).isEqualTo(Map.of("unit-1", 700_000L));
    }

    @Test
    void aFactThatNoKeyOpensBecomesADeadLetterAndTheNextOneCounts() {
        Fact fact = Answers.plain(EDITION, 1, "31", "100");
        bench.send(KEYS, bench.seals.key(fact.contribution(), 1));
        bench.send(FACTS, bench.seals.seal(fact, 1, 2));
        bench.pass(Duration.ofSeconds(5));

        assertThat(bench.deadLetters(FACTS)).containsExactly("the fact does not open with its key");
        assertThat(bench.count("dead")).isEqualTo(1);
        bench.send(FACTS, bench.seals.seal(fact, 2, 1));
        assertThat(amounts()).isEqualTo(Map.of("unit-1", 1_000_000L));
    }

    @Test
    void nothingIsComputedBeforeTheClosingIsCaughtUpWith() {
        bench.answer(Answers.plain(EDITION, 1, "31", "100"), 1);
        bench.pass(Duration.ofSeconds(5));
        assertThat(bench.snapshots).isEmpty();

        bench.caughtUp = false;
        bench.close("cirque-2025");
        bench.pass(Duration.ofSeconds(5));
        assertThat(bench.snapshots).isEmpty();

        bench.caughtUp = true;
        bench.pass(Duration.ofSeconds(5));
        assertThat(bench.snapshots).hasSize(1);
    }

    @Test
    void aClosedEditionIsReleasedOnceAndNeverReopens() {
        snapshot();

        bench.send(Topics.EDITIONS, SampleEdition.open("cirque-2025"));
        bench.close("cirque-2025");
        bench.pass(Duration.ofMinutes(5));

        assertThat(bench.snapshots).hasSize(1);
    }

    @Test
    void theDirectoryIsTheFilieresOwn() {
        bench.send(Topics.STRUCTURES, structure(1, "cirque"));
        bench.send(Topics.STRUCTURES, structure(2, "rue"));

        assertThat(snapshot().directory()).extracting(entry -> entry.unit()).containsExactly("unit-1");
    }

    private static StructureDescribed structure(int number, String filiere) {
        return new StructureDescribed(
                new StructureId("0b0e7a4e-2f0c-5f6e-9a51-1d2f7c0e9b1" + number),
                "unit-" + number,
                "Compagnie inventée",
                "compagnie",
                "31555",
                "31",
                "243100518",
                Set.of(new fr.opp.contracts.identity.Filiere(filiere)),
                true);
    }

    private Snapshot snapshot() {
        bench.close("cirque-2025");
        bench.pass(Duration.ofSeconds(5));
        return bench.snapshots.getLast();
    }

    private Map<String, Long> amounts() {
        return snapshot().units().stream()
                .collect(java.util.stream.Collectors.toMap(
                        UnitReading::unit, unit -> unit.amounts().get(CESSIONS)));
    }
}
