package fr.opp.kit.event;

import fr.opp.contracts.Event;
import fr.opp.contracts.event.EventCodec;
import fr.opp.contracts.event.Tick;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Publishes events. The Mono completes when the broker has acknowledged the record on all replicas, and fails when it
 * has not within the delivery time; nothing is sent before subscription.
 */
public final class EventPublisher implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(35);

    private final Producer<byte[], byte[]> producer;
    // Not a bean: it would be taken for a supplier of messages.
    private final Scheduler sending = Schedulers.newSingle("opp-send", true);
    private final Clock clock;
    private final String source;

    EventPublisher(Producer<byte[], byte[]> producer, Clock clock, String source) {
        this.producer = producer;
        this.clock = clock;
        this.source = source;
    }

    public Mono<RecordMetadata> publish(String topic, Event event) {
        return send(topic, event.key(), event.partitionKey(), encode(event));
    }

    /** An event as the bytes that will be sent, for whoever must be able to send exactly the same again. */
    public EncodedEvent encode(Event event) {
        return new EncodedEvent(EventCodec.body(event), EventCodec.headers(event, source, clock.instant()));
    }

    /** Sends bytes made by {@link #encode}. */
    public Mono<RecordMetadata> send(String topic, String key, String partitionKey, EncodedEvent event) {
        return dispatch(topic, key, partitionKey, event);
    }

    /** Sends a tombstone: compaction then removes every earlier record of the key. */
    public Mono<RecordMetadata> erase(String topic, String key, String partitionKey) {
        return dispatch(topic, key, partitionKey, null);
    }

    /** Appends a tick to one partition. */
    Mono<RecordMetadata> tick(String topic, int partition) {
        byte[] body = clock.instant().toString().getBytes(StandardCharsets.UTF_8);
        return deliver(new ProducerRecord<>(topic, partition, bytes(Tick.KEY), body));
    }

    private Mono<RecordMetadata> dispatch(String topic, String key, String partitionKey, @Nullable EncodedEvent event) {
        return Mono.fromSupplier(() -> toRecord(topic, key, partitionKey, event))
                .subscribeOn(sending)
                .flatMap(this::deliver);
    }

    private ProducerRecord<byte[], byte[]> toRecord(
            String topic, String key, String partitionKey, @Nullable EncodedEvent event) {
        Integer partition = partitionKey.equals(key) ? null : partitionOf(topic, partitionKey);
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(topic, partition, bytes(key), event == null ? null : event.body());
        Map<String, byte[]> headers = event == null ? Map.of() : event.headers();
        headers.forEach((name, value) -> record.headers().add(name, value));
        return record;
    }

    /** The partition that Kafka's own partitioner gives to a record whose key is {@code partitionKey}. */
    private int partitionOf(String topic, String partitionKey) {
        int partitions = producer.partitionsFor(topic).size();
        return Utils.toPositive(Utils.murmur2(bytes(partitionKey))) % partitions;
    }

    private Mono<RecordMetadata> deliver(ProducerRecord<byte[], byte[]> record) {
        return Mono.<RecordMetadata>create(sink -> hand(record, sink))
                .subscribeOn(sending)
                .timeout(PATIENCE);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the callback tells the same
    private void hand(ProducerRecord<byte[], byte[]> record, MonoSink<RecordMetadata> sink) {
        producer.send(record, (metadata, failure) -> {
            if (failure == null) {
                sink.success(metadata);
            } else {
                sink.error(failure);
            }
        });
    }

    @Override
    public void close() {
        sending.dispose();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
