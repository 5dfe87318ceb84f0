package fr.opp.kit.event;

import fr.opp.contracts.event.Topics;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Dead letters: where the record was and why it was refused, in headers. The data itself is not copied, since a record
 * nobody can read may hold anything; it stays at its offset for as long as its topic keeps it.
 */
final class DeadLetters {
    private final EventPublisher publisher;

    DeadLetters(EventPublisher publisher) {
        this.publisher = publisher;
    }

    /** Waits for Kafka for as long as it takes: a record is never acknowledged without its dead letter. */
    Mono<Void> bury(RawRecord record, String reason) {
        Map<String, byte[]> headers = new HashMap<>();
        headers.put("opp-cause", bytes(reason));
        headers.put("opp-topic", bytes(record.topic()));
        headers.put("opp-partition", bytes(String.valueOf(record.partition())));
        headers.put("opp-offset", bytes(String.valueOf(record.offset())));
        String key = record.topic() + "/" + record.partition() + "/" + record.offset();
        return publisher
                .send(Topics.deadLetters(record.topic()), key, key, new EncodedEvent(new byte[0], headers))
                .retryWhen(Retry.backoff(Long.MAX_VALUE, java.time.Duration.ofMillis(500))
                        .maxBackoff(java.time.Duration.ofSeconds(5)))
                .then();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
