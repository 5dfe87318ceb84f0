package fr.opp.kit.event;

import fr.opp.contracts.event.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Dead letters: where the record was and why it was refused, in headers. The data itself is not copied, since a record
 * nobody can read may hold anything; it stays at its offset for as long as its topic keeps it.
 */
public final class DeadLetters {
    private final EventPublisher publisher;

    DeadLetters(EventPublisher publisher) {
        this.publisher = publisher;
    }

    /** Where a record lies. */
    public record Place(String topic, int partition, long offset) {
        @Override
        public String toString() {
            return topic + "/" + partition + "/" + offset;
        }
    }

    /**
     * Waits for Kafka for as long as it takes: a record is never acknowledged without its dead letter.
     *
     * @param reason why it was refused, without anything of what it holds
     */
    public Mono<Void> bury(Place place, String reason) {
        Map<String, byte[]> headers = new HashMap<>();
        headers.put("opp-cause", bytes(reason));
        headers.put("opp-topic", bytes(place.topic()));
        headers.put("opp-partition", bytes(String.valueOf(place.partition())));
        headers.put("opp-offset", bytes(String.valueOf(place.offset())));
        String key = place.toString();
        return publisher
                .send(Topics.deadLetters(place.topic()), key, key, new EncodedEvent(new byte[0], headers))
                .retryWhen(Retry.backoff(Long.MAX_VALUE, Duration.ofMillis(500)).maxBackoff(Duration.ofSeconds(5)))
                .then();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
