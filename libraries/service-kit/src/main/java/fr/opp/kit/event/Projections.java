package fr.opp.kit.event;

import com.mongodb.MongoException;
import fr.opp.contracts.Event;
import fr.opp.contracts.event.EventCodec;
import fr.opp.contracts.event.Tick;
import fr.opp.contracts.event.UnreadableEvent;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.support.Acknowledgment;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Makes the functions that Spring Cloud Stream binds to topics: one record after the other, decoded, applied, and only
 * then acknowledged. What cannot be read or is {@link Poison} goes to the dead letters; a store that is away is waited
 * for; any other failure is tried five times and then goes to the dead letters, so that the next record is served.
 *
 * <p>Meters: {@code opp.events.received = applied + skipped + dead}, by topic.
 */
public final class Projections {
    private static final Logger LOG = LoggerFactory.getLogger(Projections.class);
    private static final int ATTEMPTS = 5;

    private final DeadLetters deadLetters;
    private final MeterRegistry meters;

    Projections(DeadLetters deadLetters, MeterRegistry meters) {
        this.deadLetters = deadLetters;
        this.meters = meters;
    }

    /**
     * A function for a binding.
     *
     * @param apply applies one record; it must be idempotent, since a record may come again
     */
    public Function<Flux<Message<?>>, Mono<Void>> applying(Function<Incoming, Mono<Void>> apply) {
        return applying(apply, new ReadingProgress());
    }

    /** The same, telling how far it has read. */
    public Function<Flux<Message<?>>, Mono<Void>> applying(
            Function<Incoming, Mono<Void>> apply, ReadingProgress progress) {
        return records ->
                records.concatMap(record -> handle(record, apply, progress)).then();
    }

    private Mono<Void> handle(Message<?> message, Function<Incoming, Mono<Void>> apply, ReadingProgress progress) {
        RawRecord record = RawRecord.of(message);
        count("received", record);
        return applyOne(record, apply)
                .onErrorResume(failure -> bury(record, failure))
                .then(Mono.fromRunnable(() -> {
                    acknowledge(message);
                    progress.handled(record);
                }));
    }

    private Mono<Void> applyOne(RawRecord record, Function<Incoming, Mono<Void>> apply) {
        if (Tick.isTick(record.key())) {
            count("skipped", record);
            return Mono.empty();
        }
        return Mono.fromSupplier(() -> decode(record))
                .flatMap(incoming -> Mono.defer(() -> apply.apply(incoming))
                        .retryWhen(whileTheStoreIsAway())
                        .retryWhen(aFewTimes()))
                .doOnSuccess(done -> count("applied", record));
    }

    private static Incoming decode(RawRecord record) {
        byte[] value = record.value();
        Event event = value == null ? null : EventCodec.read(record.type(), value);
        String key = new String(record.key(), StandardCharsets.UTF_8);
        return new Incoming(record.topic(), record.partition(), record.offset(), key, event);
    }

    private static Retry whileTheStoreIsAway() {
        return Retry.backoff(Long.MAX_VALUE, Duration.ofMillis(200))
                .maxBackoff(Duration.ofSeconds(5))
                .filter(MongoException.class::isInstance);
    }

    private static Retry aFewTimes() {
        return Retry.backoff(ATTEMPTS, Duration.ofMillis(100))
                .maxBackoff(Duration.ofSeconds(1))
                .filter(failure -> !(failure instanceof Poison) && !(failure instanceof UnreadableEvent));
    }

    private Mono<Void> bury(RawRecord record, Throwable failure) {
        Throwable cause = reactor.core.Exceptions.isRetryExhausted(failure) && failure.getCause() != null
                ? failure.getCause()
                : failure;
        String reason = cause instanceof Poison || cause instanceof UnreadableEvent
                ? String.valueOf(cause.getMessage())
                : cause.getClass().getName();
        LOG.error(
                "record of {} partition {} offset {} goes to the dead letters: {}",
                record.topic(),
                record.partition(),
                record.offset(),
                reason);
        count("dead", record);
        return deadLetters.bury(record.place(), reason);
    }

    private void count(String outcome, RawRecord record) {
        meters.counter("opp.events." + outcome, "topic", record.topic()).increment();
    }

    private static void acknowledge(Message<?> message) {
        @Nullable
        Acknowledgment acknowledgment = message.getHeaders().get(KafkaHeaders.ACKNOWLEDGMENT, Acknowledgment.class);
        if (acknowledgment != null) {
            acknowledgment.acknowledge();
        }
    }
}
