package fr.opp.collection.log;

import fr.opp.contracts.Event;
import fr.opp.contracts.event.EventCodec;
import fr.opp.contracts.event.Tick;
import fr.opp.contracts.event.UnreadableEvent;
import fr.opp.kit.event.DeadLetters;
import fr.opp.kit.event.KafkaClients;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads topics from the beginning to the end that they have now. It waits, so it is called where waiting is allowed. */
@Component
public final class LogReader {
    private static final Logger LOG = LoggerFactory.getLogger(LogReader.class);
    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaClients clients;

    LogReader(KafkaClients clients) {
        this.clients = clients;
    }

    /** Whether nothing at all is in a topic. */
    public boolean isEmpty(String topic) {
        try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            List<TopicPartition> partitions = partitions(consumer, topic);
            return consumer.beginningOffsets(partitions).equals(consumer.endOffsets(partitions));
        }
    }

    /**
     * Hands over every record in the order of its partition; ticks are left out.
     *
     * @return what was left out since it cannot be read
     */
    public List<LeftOut> replay(Collection<String> topics, Consumer<LogEntry> taker) {
        List<LeftOut> leftOut = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            List<TopicPartition> partitions = topics.stream()
                    .flatMap(topic -> everyPartition(consumer, topic).stream())
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (!ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue())) {
                consumer.poll(POLL).forEach(record -> hand(record, taker).ifPresent(leftOut::add));
            }
        }
        return leftOut;
    }

    private static Optional<LeftOut> hand(ConsumerRecord<byte[], byte[]> record, Consumer<LogEntry> taker) {
        if (record.key() == null || Tick.isTick(record.key())) {
            return Optional.empty();
        }
        try {
            String key = new String(record.key(), StandardCharsets.UTF_8);
            taker.accept(new LogEntry(record.topic(), key, record.value() == null ? null : read(record)));
            return Optional.empty();
        } catch (UnreadableEvent e) {
            return Optional.of(leftOut(record, String.valueOf(e.getMessage())));
        } catch (IllegalArgumentException | NullPointerException e) {
            // A key that names nothing: it must not keep the service from starting.
            return Optional.of(leftOut(record, e.getClass().getName()));
        }
    }

    private static LeftOut leftOut(ConsumerRecord<byte[], byte[]> record, String cause) {
        LOG.warn("{} partition {} offset {}: {}", record.topic(), record.partition(), record.offset(), cause);
        return new LeftOut(new DeadLetters.Place(record.topic(), record.partition(), record.offset()), cause);
    }

    private static Event read(ConsumerRecord<byte[], byte[]> record) {
        Header type = record.headers().lastHeader("ce_type");
        return EventCodec.read(type == null ? null : type.value(), record.value());
    }

    /** Empty while the broker does not know a topic that was made a moment ago. */
    private static List<TopicPartition> partitions(KafkaConsumer<byte[], byte[]> consumer, String topic) {
        List<PartitionInfo> known = consumer.partitionsFor(topic);
        return known == null
                ? List.of()
                : known.stream()
                        .map(info -> new TopicPartition(topic, info.partition()))
                        .toList();
    }

    /** A topic that is left out would be an answer forgotten. */
    private static List<TopicPartition> everyPartition(KafkaConsumer<byte[], byte[]> consumer, String topic) {
        List<TopicPartition> partitions = partitions(consumer, topic);
        if (partitions.isEmpty()) {
            throw new IllegalStateException("the broker does not know " + topic + " yet");
        }
        return partitions;
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(clients.common(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }
}
