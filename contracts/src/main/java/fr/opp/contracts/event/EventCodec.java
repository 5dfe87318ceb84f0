package fr.opp.contracts.event;

import fr.opp.contracts.Event;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events to and from Kafka records: CloudEvents 1.0, binary mode, JSON data.
 *
 * <p>Headers written: {@code ce_specversion, ce_id, ce_type, ce_source, ce_time, content-type}. Unknown JSON properties
 * are ignored, so that events can grow.
 */
public final class EventCodec {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private EventCodec() {}

    /** The mapper of the wire format, for those who encrypt a body of their own. */
    public static JsonMapper json() {
        return JSON;
    }

    public static byte[] body(Event event) {
        return JSON.writeValueAsBytes(event);
    }

    /**
     * Headers of an event.
     *
     * @param source the service, for instance {@code /opp/survey}
     */
    public static Map<String, byte[]> headers(Event event, String source, Instant time) {
        return Map.of(
                "ce_specversion", bytes("1.0"),
                "ce_id", bytes(UUID.randomUUID().toString()),
                "ce_type", bytes(EventType.of(event).code()),
                "ce_source", bytes(source),
                "ce_time", bytes(time.atOffset(ZoneOffset.UTC).toString()),
                "content-type", bytes("application/json"));
    }

    /**
     * Reads a record.
     *
     * @param type value of the header {@code ce_type}, if there is one
     * @throws UnreadableEvent when the type is unknown, or the data does not fit it or lacks something that it requires;
     *     its message holds no data
     */
    public static Event read(byte @Nullable [] type, byte[] data) {
        EventType known = type == null
                ? null
                : EventType.ofCode(new String(type, StandardCharsets.UTF_8)).orElse(null);
        if (known == null) {
            throw new UnreadableEvent("unknown event type", null);
        }
        Event event = parse(known, data);
        Completeness.missingFrom(event).ifPresent(component -> {
            throw new UnreadableEvent("data without " + component + ", which " + known.code() + " requires", null);
        });
        return event;
    }

    private static Event parse(EventType type, byte[] data) {
        try {
            Event event = JSON.readValue(data, type.body());
            if (event == null) {
                throw new UnreadableEvent("data that is null instead of a " + type.code(), null);
            }
            return event;
        } catch (JacksonException e) {
            throw new UnreadableEvent("data that does not fit " + type.code(), e.getClass());
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
