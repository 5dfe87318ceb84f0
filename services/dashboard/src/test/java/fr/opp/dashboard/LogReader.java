package fr.opp.dashboard;

import fr.opp.contracts.Event;
import fr.opp.contracts.event.EventCodec;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads a topic from its beginning to where it ends now. */
final class LogReader {
    private LogReader() {}

    static Event lastOf(String topic, String key) {
        ConsumerRecord<byte[], byte[]> last = records(topic).stream()
                .filter(record -> key.equals(new String(record.key(), StandardCharsets.UTF_8)))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError("no record of " + key + " in " + topic));
        return EventCodec.read(
                Objects.requireNonNull(last.headers().lastHeader("ce_type")).value(), last.value());
    }

    static int countOf(String topic) {
        return records(topic).size();
    }

    private static List<ConsumerRecord<byte[], byte[]>> records(String topic) {
        List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
        Map<String, Object> configuration = Map.of("bootstrap.servers", System.getProperty("opp.kafka.bootstrap"));
        try (var consumer =
                new KafkaConsumer<>(configuration, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(at -> consumer.position(at) < ends.getOrDefault(at, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            }
        }
        return found;
    }
}
