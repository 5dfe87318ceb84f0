package fr.opp.aggregation.block;

import fr.opp.contracts.event.EventCodec;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;

/** Records in JSON, in internal topics and stores. */
public final class JsonSerde<T> implements Serde<T> {
    private final Class<T> type;

    public JsonSerde(Class<T> type) {
        this.type = type;
    }

    @Override
    @SuppressWarnings("NullAway") // Kafka's own contract: null in, null out
    public Serializer<T> serializer() {
        return (topic, value) -> value == null ? null : EventCodec.json().writeValueAsBytes(value);
    }

    @Override
    @SuppressWarnings("NullAway") // the same
    public Deserializer<T> deserializer() {
        return (topic, bytes) -> bytes == null ? null : EventCodec.json().readValue(bytes, type);
    }
}
