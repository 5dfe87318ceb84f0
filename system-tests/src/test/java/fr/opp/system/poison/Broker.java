package fr.opp.system.poison;

import fr.opp.contracts.Event;
import fr.opp.contracts.event.EventCodec;
import fr.opp.contracts.event.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Sends poison, and looks at what became of it, around the services. */
final class Broker implements AutoCloseable {
    private static final int LONGEST_READ = 50;

    private final Admin admin;
    private final KafkaProducer<String, byte[]> producer;
    private final KafkaConsumer<String, byte[]> consumer;

    Broker(String bootstrap) {
        String address = "bootstrap.servers";
        this.admin = Admin.create(Map.of(address, bootstrap));
        this.producer =
                new KafkaProducer<>(Map.of(address, bootstrap), new StringSerializer(), new ByteArraySerializer());
        this.consumer = new KafkaConsumer<>(
                Map.of(address, bootstrap, "isolation.level", "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    /** Sends each to every partition, so that it comes before whatever is published next, and returns where they lie. */
    List<String> send(String topic, List<Poison> poison) {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        for (PartitionInfo partition : producer.partitionsFor(topic)) {
            poison.forEach(one -> sent.add(producer.send(record(topic, partition.partition(), one))));
        }
        return sent.stream()
                .map(Broker::await)
                .map(place -> topic + "/" + place.partition() + "/" + place.offset())
                .toList();
    }

    private static ProducerRecord<String, byte[]> record(String topic, int partition, Poison poison) {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(topic, partition, poison.key(), bytes(poison.data()));
        poison.headers().forEach((name, value) -> record.headers().add(name, bytes(value)));
        return record;
    }

    void publish(String topic, Event event) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, event.key(), EventCodec.body(event));
        EventCodec.headers(event, "/opp/test", Instant.now()).forEach(record.headers()::add);
        await(producer.send(record));
    }

    /** Every record that a topic holds now. */
    List<ConsumerRecord<String, byte[]>> records(String topic) {
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        // Positions, and not a count of records: the ends of transactions take offsets too.
        for (int poll = 0; poll < LONGEST_READ && !isRead(ends); poll++) {
            consumer.poll(Duration.ofMillis(100)).forEach(found::add);
        }
        return found;
    }

    /** Whether a record of this key is there, and says something. */
    boolean holds(String topic, String key) {
        return records(topic).stream().anyMatch(record -> key.equals(record.key()) && record.value() != null);
    }

    List<DeadLetter> deadLetters(String topic) {
        return records(Topics.deadLetters(topic)).stream().map(DeadLetter::of).toList();
    }

    /** How many consumer groups have committed past every record that the topic holds now. */
    int groupsAtTheEndOf(String topic) {
        Map<TopicPartition, Long> last = new HashMap<>();
        records(topic).forEach(record -> last.put(new TopicPartition(topic, record.partition()), record.offset()));
        return (int) committed().values().stream()
                .filter(offsets -> last.entrySet().stream().allMatch(end -> isPast(offsets.get(end.getKey()), end)))
                .count();
    }

    private Map<String, Map<TopicPartition, OffsetAndMetadata>> committed() {
        Map<String, ListConsumerGroupOffsetsSpec> groups = await(
                        admin.listGroups().all())
                .stream()
                .map(GroupListing::groupId)
                .collect(Collectors.toMap(Function.identity(), group -> new ListConsumerGroupOffsetsSpec()));
        return await(admin.listConsumerGroupOffsets(groups).all());
    }

    private static boolean isPast(@Nullable OffsetAndMetadata committed, Map.Entry<TopicPartition, Long> last) {
        return committed != null && committed.offset() > last.getValue();
    }

    private boolean isRead(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    private static <T> T await(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        consumer.close();
        producer.close();
        admin.close();
    }
}
