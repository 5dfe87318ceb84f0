package fr.opp.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerCrashTest {
    private static final int KILLS = 2;
    private static final String TOPIC = "opp.test";

    @TempDir
    Path directory;

    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

    @Test
    void keepsEveryAcknowledgedRecordOnceWhenItIsKilled() throws Exception {
        for (int round = 0; round < KILLS; round++) {
            sendUntilKilled(
                    round, acknowledged.size() + ThreadLocalRandom.current().nextInt(200, 600));
            assertThatAllIsThereOnce();
        }
    }

    private void sendUntilKilled(int round, int atLeast) throws Exception {
        AtomicBoolean killed = new AtomicBoolean();
        try (ChildServer child = ChildServer.start("kafka", directory)) {
            Map<String, String> broker = Map.of("bootstrap.servers", child.address());
            createTopicOnce(broker);
            Thread sender = Thread.ofVirtual().start(() -> send(broker, round, killed));
            await().atMost(Duration.ofSeconds(60)).until(() -> acknowledged.size() >= atLeast);
            child.kill();
            killed.set(true);
            sender.join();
        }
    }

    private void send(Map<String, String> broker, int round, AtomicBoolean killed) {
        KafkaProducer<String, String> producer = Clients.producer(broker);
        for (int i = 0; !killed.get(); i++) {
            String key = round + "-" + i;
            producer.send(new ProducerRecord<>(TOPIC, key, "v"), (metadata, failure) -> {
                if (failure == null) {
                    acknowledged.add(key);
                }
            });
        }
        // The broker is dead: what is still in the producer's hands will never be acknowledged.
        producer.close(Duration.ZERO);
    }

    private static void createTopicOnce(Map<String, String> broker) throws Exception {
        try (Admin admin = Admin.create(Map.copyOf(broker))) {
            if (!admin.listTopics().names().get().contains(TOPIC)) {
                NewTopic topic = new NewTopic(TOPIC, 2, (short) 1).configs(Map.of("flush.messages", "1"));
                admin.createTopics(List.of(topic)).all().get();
            }
        }
    }

    private void assertThatAllIsThereOnce() {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(directory, KafkaOptions.standard())) {
            List<String> kept = readAll(kafka.client("nobody"));

            assertThat(kept).containsAll(acknowledged);
            assertThat(new HashSet<>(kept)).hasSameSizeAs(kept);
        }
    }

    private static List<String> readAll(Map<String, String> broker) {
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(Map.copyOf(broker), new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = List.of(new TopicPartition(TOPIC, 0), new TopicPartition(TOPIC, 1));
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            List<String> keys = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(event -> keys.add(event.key()));
            }
            return keys;
        }
    }
}
