package fr.opp.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.opp.aggregation.testing.Answers;
import fr.opp.aggregation.testing.SampleEdition;
import fr.opp.aggregation.testing.Seals;
import fr.opp.aggregation.testing.Wire;
import fr.opp.contracts.contribution.KeyWrapped;
import fr.opp.contracts.event.Topics;
import fr.opp.contracts.fact.Fact;
import fr.opp.contracts.fact.FactRecorded;
import fr.opp.contracts.identity.EditionId;
import fr.opp.embedded.DataDirectorySearch;
import fr.opp.embedded.EmbeddedKafka;
import fr.opp.embedded.ErasurePace;
import fr.opp.embedded.KafkaOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** After a withdrawal nothing on disk opens the fact any more: no topic of collection, no internal topic of the stream. */
class ErasureTest {
    private static final EditionId EDITION = new EditionId("cirque-2025");
    private static final String FACTS = Topics.facts(SampleEdition.FILIERE);
    private static final String KEYS = Topics.factKeys(SampleEdition.FILIERE);

    @TempDir
    Path directory;

    @Test
    void theWrappedKeyIsInNoFileWithinTheStatedTime() throws Exception {
        Path logs = directory.resolve("kafka");
        Path keyFiles = Files.createDirectory(directory.resolve("keys"));
        DataDirectorySearch search = new DataDirectorySearch(logs);
        Seals seals = new Seals(keyFiles, SampleEdition.FILIERE);
        Fact withdrawn = Answers.plain(EDITION, 1, "31", "100");
        Fact kept = Answers.plain(EDITION, 2, "31", "50");
        KeyWrapped key = seals.key(withdrawn.contribution(), 1);
        KeyWrapped control = seals.key(kept.contribution(), 1);
        FactRecorded fact = seals.seal(withdrawn, 1, 1);
        try (EmbeddedKafka kafka =
                        EmbeddedKafka.start(logs, KafkaOptions.standard().withErasure(ErasurePace.FAST));
                ConfigurableApplicationContext service = start(kafka, keyFiles);
                Wire wire = new Wire(kafka.bootstrap())) {
            wire.send(KEYS, key);
            wire.send(FACTS, fact);
            wire.send(KEYS, control);
            wire.send(FACTS, seals.seal(kept, 1, 1));
            for (String part : List.of("factkeys.cirque", "contribution-state", "blocks", "observation-rows")) {
                await().atMost(Duration.ofSeconds(30))
                        .until(() -> search.filesWith(key.wrapped()).stream()
                                .anyMatch(file -> file.toString().contains(part)));
            }

            wire.erase(KEYS, withdrawn.contribution().value());
            wire.erase(FACTS, withdrawn.contribution().value());

            await().atMost(Duration.ofSeconds(90))
                    .pollInterval(Duration.ofSeconds(2))
                    .untilAsserted(() -> {
                        wire.tick(KEYS, 1);
                        wire.tick(FACTS, 1);
                        assertThat(search.filesWith(key.wrapped())).isEmpty();
                        assertThat(search.filesWith(fact.ciphertext())).isEmpty();
                    });
            assertThat(search.filesWith(control.wrapped())).isNotEmpty();
        }
    }

    private ConfigurableApplicationContext start(EmbeddedKafka kafka, Path keyFiles) {
        return AggregationApplication.builder()
                .run(
                        "--server.port=0",
                        "--opp.kafka.bootstrap=" + kafka.bootstrap(),
                        "--opp.keys.dir=" + keyFiles,
                        "--opp.data.dir=" + directory.resolve("data"),
                        "--opp.filieres=cirque",
                        "--opp.partitions=1",
                        "--opp.erasure.segment=4s",
                        "--opp.erasure.lag=4s");
    }
}
