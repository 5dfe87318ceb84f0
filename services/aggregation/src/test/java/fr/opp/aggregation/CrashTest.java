package fr.opp.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.opp.aggregation.testing.Answers;
import fr.opp.aggregation.testing.Batch;
import fr.opp.aggregation.testing.Comparison;
import fr.opp.aggregation.testing.SampleEdition;
import fr.opp.aggregation.testing.Seals;
import fr.opp.aggregation.testing.Wire;
import fr.opp.contracts.edition.Edition;
import fr.opp.contracts.event.Topics;
import fr.opp.contracts.fact.Fact;
import fr.opp.contracts.release.ReleaseEvent;
import fr.opp.contracts.release.TableProposed;
import fr.opp.embedded.EmbeddedKafka;
import fr.opp.embedded.KafkaOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service in a process of its own, killed without warning in the middle of its work. */
class CrashTest {
    private static final Edition EDITION = SampleEdition.open("cirque-2025");
    private static final String FACTS = Topics.facts(SampleEdition.FILIERE);
    private static final String KEYS = Topics.factKeys(SampleEdition.FILIERE);
    private static final int KILLS = 2;
    private static final int STRUCTURES = 120;

    @TempDir
    Path directory;

    private final Random random = new Random(42);
    private final Map<Integer, Fact> standing = new HashMap<>();
    private final Map<Integer, Long> versions = new HashMap<>();

    @Test
    void cellsAreExactAfterKills() throws Exception {
        Path keyFiles = Files.createDirectory(directory.resolve("keys"));
        Seals seals = new Seals(keyFiles, SampleEdition.FILIERE);
        try (EmbeddedKafka kafka = EmbeddedKafka.start(directory.resolve("kafka"), KafkaOptions.standard())) {
            Process service = start(kafka, keyFiles);
            try (Wire wire = new Wire(kafka.bootstrap())) {
                await().atMost(Duration.ofSeconds(60)).until(() -> wire.knows(FACTS));
                wire.send(Topics.EDITIONS, EDITION);
                for (int kill = 0; kill < KILLS; kill++) {
                    int before = rows(wire);
                    operate(wire, seals, 400);
                    await().atMost(Duration.ofSeconds(60)).until(() -> rows(wire) > before);
                    operate(wire, seals, 400);
                    service.destroyForcibly().waitFor();
                    service = start(kafka, keyFiles);
                }
                operate(wire, seals, 400);
                wire.close("cirque-2025");
                await().atMost(Duration.ofSeconds(90))
                        .until(() -> wire.released().size() == 5);
                compare(wire.released());
            } finally {
                service.destroyForcibly().waitFor();
            }
        }
    }

    /** What the running service has counted so far: the kill must come while it counts. */
    private static int rows(Wire wire) {
        String rows = "opp-aggregation-observation-rows-changelog";
        return wire.knows(rows) ? wire.read(rows).size() : 0;
    }

    private void compare(List<ReleaseEvent> released) {
        List<TableProposed> tables =
                released.stream().map(TableProposed.class::cast).toList();
        assertThat(Comparison.with(new Batch(EDITION, standing.values()), EDITION, tables))
                .isGreaterThan(20);
        assertThat(tables)
                .allSatisfy(table -> assertThat(table.audit().disclosive()).isZero());
    }

    private void operate(Wire wire, Seals seals, int operations) {
        for (int i = 0; i < operations; i++) {
            int structure = random.nextInt(STRUCTURES);
            if (versions.getOrDefault(structure, 0L) < 0) {
                continue;
            }
            if (random.nextInt(60) == 0) {
                withdraw(wire, structure);
            } else {
                answer(wire, seals, structure);
            }
        }
    }

    private void answer(Wire wire, Seals seals, int structure) {
        Fact fact = Answers.random(EDITION.id(), structure, random);
        if (!versions.containsKey(structure)) {
            wire.send(KEYS, seals.key(fact.contribution(), 1));
        }
        standing.put(structure, fact);
        wire.send(FACTS, seals.seal(fact, versions.merge(structure, 1L, Long::sum), 1));
    }

    private void withdraw(Wire wire, int structure) {
        String contribution = Answers.contribution(EDITION.id(), structure).value();
        standing.remove(structure);
        versions.put(structure, -1L);
        wire.erase(KEYS, contribution);
        wire.erase(FACTS, contribution);
    }

    private Process start(EmbeddedKafka kafka, Path keyFiles) throws IOException {
        Path log = Path.of("target", "crash-test.log");
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AggregationApplication.class.getName(),
                        "--server.port=0",
                        "--opp.kafka.bootstrap=" + kafka.bootstrap(),
                        "--opp.keys.dir=" + keyFiles,
                        "--opp.data.dir=" + directory.resolve("data"),
                        "--opp.filieres=cirque")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }
}
