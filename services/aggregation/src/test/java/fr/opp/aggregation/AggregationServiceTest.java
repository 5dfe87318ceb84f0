package fr.opp.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.opp.aggregation.testing.Answers;
import fr.opp.aggregation.testing.Batch;
import fr.opp.aggregation.testing.SampleEdition;
import fr.opp.aggregation.testing.Seals;
import fr.opp.aggregation.testing.Wire;
import fr.opp.contracts.edition.Edition;
import fr.opp.contracts.event.Topics;
import fr.opp.contracts.fact.Fact;
import fr.opp.contracts.identity.EditionId;
import fr.opp.contracts.release.CellStatus;
import fr.opp.contracts.release.TableCell;
import fr.opp.contracts.release.TableProposed;
import fr.opp.contracts.release.TableRecalled;
import fr.opp.embedded.testing.RealParts;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** The service on a real broker: answers, restart, a second instance, closing, release, withdrawal, recall. */
@RealParts
class AggregationServiceTest {
    private static final EditionId EDITION = new EditionId("cirque-2025");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path directory;

    @Test
    void answersBecomeProtectedTablesAcrossARestartAndTwoInstancesAndAWithdrawalRecallsThem() {
        Seals seals = new Seals(directory, SampleEdition.FILIERE);
        List<Fact> answers = answers();
        try (ConfigurableApplicationContext first = start("first");
                Wire wire = new Wire(System.getProperty("opp.kafka.bootstrap"))) {
            wire.send(Topics.EDITIONS, SampleEdition.open("cirque-2025"));
            wire.sendBroken(Topics.facts(SampleEdition.FILIERE));
            answers.subList(0, 20).forEach(fact -> answer(wire, seals, fact));
            await().atMost(PATIENCE).until(() -> wire.deadLetters(Topics.facts(SampleEdition.FILIERE)) == 1);
        }
        try (ConfigurableApplicationContext second = start("second");
                ConfigurableApplicationContext third = start("third");
                Wire wire = new Wire(System.getProperty("opp.kafka.bootstrap"))) {
            answers.subList(20, answers.size()).forEach(fact -> answer(wire, seals, fact));
            wire.close("cirque-2025");

            await().atMost(PATIENCE).until(() -> wire.released().size() == 5);
            checkTables(wire, answers);
            assertThat(wire.read(Topics.CANDIDATES))
                    .as("each table once, whichever instance made it")
                    .hasSize(5);

            wire.erase(
                    Topics.factKeys(SampleEdition.FILIERE),
                    answers.getFirst().contribution().value());
            await().atMost(PATIENCE)
                    .until(() -> wire.released().stream()
                                    .filter(TableRecalled.class::isInstance)
                                    .count()
                            == 5);
        }
    }

    private ConfigurableApplicationContext start(String instance) {
        return AggregationApplication.builder()
                .run(
                        "--server.port=0",
                        "--management.server.port=-1",
                        "--opp.keys.dir=" + directory,
                        "--opp.data.dir=" + directory.resolve(instance),
                        "--opp.filieres=cirque");
    }

    private static List<Fact> answers() {
        Random random = new Random(7);
        List<Fact> answers = new ArrayList<>();
        for (int structure = 1; structure <= 60; structure++) {
            String departement = SampleEdition.DEPARTEMENTS.get(structure % 2);
            answers.add(Answers.plain(EDITION, structure, departement, String.valueOf(1_000 + random.nextInt(9_000))));
        }
        return answers;
    }

    private static void answer(Wire wire, Seals seals, Fact fact) {
        wire.send(Topics.factKeys(SampleEdition.FILIERE), seals.key(fact.contribution(), 1));
        wire.send(Topics.facts(SampleEdition.FILIERE), seals.seal(fact, 1, 1));
    }

    private static void checkTables(Wire wire, List<Fact> answers) {
        Edition edition = SampleEdition.open("cirque-2025");
        List<TableProposed> tables =
                wire.released().stream().map(TableProposed.class::cast).toList();
        assertThat(tables)
                .extracting(TableProposed::digest)
                .containsOnly(tables.getFirst().digest());
        assertThat(tables)
                .allSatisfy(table -> assertThat(table.audit().disclosive()).isZero());
        TableProposed sums = tables.stream()
                .filter(table -> table.table().value().equals("T3"))
                .findFirst()
                .orElseThrow();
        Batch batch = new Batch(edition, answers);
        for (String departement : List.of("09", "31")) {
            BigDecimal expected = batch.members("prod_cessions", Map.of("departement", departement)).values().stream()
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            TableCell cell = sums.cells().stream()
                    .filter(c -> c.codes().equals(List.of(departement)))
                    .findFirst()
                    .orElseThrow();
            assertThat(cell.status()).isEqualTo(CellStatus.SHOWN);
            assertThat(cell.value()).isEqualByComparingTo(expected);
        }
    }
}
