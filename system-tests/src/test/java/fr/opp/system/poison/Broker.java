package fr.opp.system.poison;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends poison and reads dead letters, around the services. */
final class Broker {
    private final Map<String, Object> address;

    Broker(String bootstrap) {
        this.address = Map.of("bootstrap.servers", bootstrap);
    }

    void send(List<Poison> records) {
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(address, new StringSerializer(), new ByteArraySerializer())) {
            for (Poison poison : records) {
                ProducerRecord<String, byte[]> record =
                        new ProducerRecord<>(poison.topic(), poison.key(), poison.data());
                record.headers().add("ce_type", poison.type().getBytes(StandardCharsets.UTF_8));
                record.headers().add("content-type", "application/json".getBytes(StandardCharsets.UTF_8));
                var unused = producer.send(record);
            }
        }
    }

    /** The causes of the dead letters of a topic. */
    List<String> deadLetters(String topic) {
        List<String> causes = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(address, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic + ".dlt").stream()
                    .map(partition -> new TopicPartition(topic + ".dlt", partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long left = consumer.endOffsets(partitions).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            while (causes.size() < left) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofSeconds(2))) {
                    causes.add(header(record, "opp-cause"));
                }
            }
        }
        return causes;
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
