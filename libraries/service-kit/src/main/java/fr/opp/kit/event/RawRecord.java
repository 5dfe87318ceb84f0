package fr.opp.kit.event;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageHeaders;

/** A Kafka record as the binder hands it over. */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record RawRecord(
        String topic, int partition, long offset, byte[] key, byte @Nullable [] value, byte @Nullable [] type) {
    private static final byte[] NO_KEY = {};

    static RawRecord of(Message<?> message) {
        MessageHeaders headers = message.getHeaders();
        return new RawRecord(
                Objects.requireNonNull(headers.get(KafkaHeaders.RECEIVED_TOPIC, String.class)),
                Objects.requireNonNull(headers.get(KafkaHeaders.RECEIVED_PARTITION, Integer.class)),
                Objects.requireNonNull(headers.get(KafkaHeaders.OFFSET, Long.class)),
                headers.get(KafkaHeaders.RECEIVED_KEY) instanceof byte[] key ? key : NO_KEY,
                // A tombstone arrives as KafkaNull.
                message.getPayload() instanceof byte[] value ? value : null,
                typeOf(headers));
    }

    DeadLetters.Place place() {
        return new DeadLetters.Place(topic, partition, offset);
    }

    /** An incomplete CloudEvent reaches us with the HTTP spelling of its headers: the binder's function layer respells it. */
    private static byte @Nullable [] typeOf(MessageHeaders headers) {
        Object type = headers.containsKey("ce_type") ? headers.get("ce_type") : headers.get("ce-type");
        return switch (type) {
            case String text -> text.getBytes(StandardCharsets.UTF_8);
            case byte[] bytes -> bytes;
            case null, default -> null;
        };
    }
}
