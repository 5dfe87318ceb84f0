package fr.opp.system.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.opp.contracts.event.Topics;
import fr.opp.contracts.identity.Filiere;
import fr.opp.system.scenario.WholeChain;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The five executable jars (made by {@code package}) as five processes, on a broker whose authoriser is on. */
class FiveProcessesTest {
    private static final Filiere FILIERE = FiveProcesses.FILIERE;

    @TempDir
    private Path directory;

    @Test
    void passTheWholeChainAndEachReadsOnlyWhatItMay() {
        try (FiveProcesses services = FiveProcesses.start(directory)) {
            new WholeChain(services.client(), services.operator()).run(FILIERE.value(), 2025);

            assertThat(records(services.clientOf("aggregation"), Topics.facts(FILIERE)))
                    .as("aggregation reads facts")
                    .isPositive();
            assertThat(records(services.clientOf("dashboard"), Topics.CANDIDATES))
                    .as("dashboard reads candidates")
                    .isPositive();
            assertThatThrownBy(() -> records(services.clientOf("aggregation"), Topics.contributions(FILIERE)))
                    .as("aggregation on contributions")
                    .isInstanceOf(TopicAuthorizationException.class);
            assertThatThrownBy(() -> records(services.clientOf("aggregation"), Topics.keys(FILIERE)))
                    .as("aggregation on the keys of contributions")
                    .isInstanceOf(TopicAuthorizationException.class);
            assertThatThrownBy(() -> records(services.clientOf("dashboard"), Topics.facts(FILIERE)))
                    .as("dashboard on facts")
                    .isInstanceOf(TopicAuthorizationException.class);
        }
    }

    /** How many records this client can read of a topic. */
    private static int records(Map<String, String> client, String topic) {
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(new HashMap<>(client), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            int count = 0;
            for (int poll = 0; poll < 20 && count == 0; poll++) {
                count += consumer.poll(Duration.ofMillis(500)).count();
            }
            return count;
        }
    }
}
