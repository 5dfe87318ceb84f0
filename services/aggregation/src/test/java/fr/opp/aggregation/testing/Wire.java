package fr.opp.aggregation.testing;

import fr.opp.contracts.Event;
import fr.opp.contracts.contribution.AnswersSettled;
import fr.opp.contracts.event.EventCodec;
import fr.opp.contracts.event.EventType;
import fr.opp.contracts.event.Tick;
import fr.opp.contracts.event.Topics;
import fr.opp.contracts.identity.EditionId;
import fr.opp.contracts.release.ReleaseEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** A plain Kafka client that says what collection and survey say, and reads what others read: committed records. */
public final class Wire implements AutoCloseable {
    private final String bootstrap;
    private final KafkaProducer<byte[], byte[]> producer;

    public Wire(String bootstrap) {
        this.bootstrap = bootstrap;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap, "acks", "all"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    public void send(String topic, Event event) {
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(topic, bytes(event.key()), EventCodec.body(event));
        EventCodec.headers(event, "/opp/test", Instant.EPOCH)
                .forEach((name, value) -> record.headers().add(name, value));
        deliver(record);
    }

    /** Closes an edition all of whose answers have become facts. */
    public void close(String edition) {
        send(Topics.EDITIONS, SampleEdition.closed(edition));
        send(Topics.SETTLEMENTS, new AnswersSettled(new EditionId(edition), Instant.EPOCH));
    }

    public void sendBroken(String topic) {
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(topic, bytes("broken"), bytes("{"));
        record.headers().add("ce_type", bytes(EventType.FACT.code()));
        deliver(record);
    }

    public void erase(String topic, String key) {
        deliver(new ProducerRecord<>(topic, bytes(key), null));
    }

    public void tick(String topic, int partitions) {
        for (int partition = 0; partition < partitions; partition++) {
            deliver(new ProducerRecord<>(topic, partition, bytes(Tick.KEY), bytes("now")));
        }
    }

    /** Whether a topic exists. */
    public boolean knows(String topic) {
        try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            return consumer.listTopics().containsKey(topic);
        }
    }

    private void deliver(ProducerRecord<byte[], byte[]> record) {
        try {
            producer.send(record).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What stands on the candidates topic: the last event of each table. */
    public List<ReleaseEvent> released() {
        Map<String, ReleaseEvent> last = new HashMap<>();
        for (ConsumerRecord<byte[], byte[]> record : read(Topics.CANDIDATES)) {
            ReleaseEvent event = (ReleaseEvent)
                    EventCodec.read(record.headers().lastHeader("ce_type").value(), record.value());
            last.put(event.key(), event);
        }
        return List.copyOf(last.values());
    }

    public int deadLetters(String topic) {
        return read(Topics.deadLetters(topic)).size();
    }

    /** Everything committed on a topic, but for ticks. */
    public List<ConsumerRecord<byte[], byte[]>> read(String topic) {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(100))) {
                    if (record.key() == null || !Tick.isTick(record.key())) {
                        records.add(record);
                    }
                }
            }
        }
        return records;
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        Map<String, @Nullable Object> settings = new HashMap<>();
        settings.put("bootstrap.servers", bootstrap);
        settings.put("isolation.level", "read_committed");
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        producer.close();
    }
}
