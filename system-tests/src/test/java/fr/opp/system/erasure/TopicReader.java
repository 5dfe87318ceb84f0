package fr.opp.system.erasure;

import fr.opp.demonstration.loader.Waiting;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.json.JsonMapper;

/** Reads a topic from its start, as whoever steals a disk would. */
final class TopicReader {
    private static final Duration ARRIVAL = Duration.ofSeconds(20);

    private final String bootstrap;

    TopicReader(String bootstrap) {
        this.bootstrap = bootstrap;
    }

    /** A field of the first record whose key begins so, once it is there. */
    String await(String topic, String key, String field) {
        AtomicReference<String> found = new AtomicReference<>("");
        boolean there = Waiting.until(
                () -> {
                    find(topic, key)
                            .ifPresent(value -> found.set(JsonMapper.shared()
                                    .readTree(value)
                                    .path(field)
                                    .asString()));
                    return !found.get().isEmpty();
                },
                ARRIVAL);
        if (!there) {
            throw new AssertionError("no record of " + key + " in " + topic);
        }
        return found.get();
    }

    private Optional<byte[]> find(String topic, String key) {
        Map<String, Object> settings = Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long left = consumer.endOffsets(partitions).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            while (left > 0) {
                var records = consumer.poll(Duration.ofSeconds(5));
                for (ConsumerRecord<String, byte[]> record : records) {
                    if (record.key() != null && record.key().startsWith(key) && record.value() != null) {
                        return Optional.of(record.value());
                    }
                }
                left = records.isEmpty() ? 0 : left - records.count();
            }
            return Optional.empty();
        }
    }
}
