package fr.opp.aggregation.topology;

import fr.opp.contracts.event.EventCodec;
import fr.opp.contracts.release.ReleaseEvent;
import java.time.Instant;
import java.util.Objects;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** Writes what was released as CloudEvents. */
final class ReleaseEventWriter implements Processor<String, ReleaseEvent, String, byte[]> {
    private static final String SOURCE = "/opp/aggregation";

    private @Nullable ProcessorContext<String, byte[]> context;

    @Override
    public void init(ProcessorContext<String, byte[]> initialised) {
        context = initialised;
    }

    @Override
    public void process(Record<String, ReleaseEvent> record) {
        ReleaseEvent event = record.value();
        Headers headers = new RecordHeaders();
        EventCodec.headers(event, SOURCE, Instant.ofEpochMilli(record.timestamp()))
                .forEach(headers::add);
        Objects.requireNonNull(context, "init")
                .forward(new Record<>(event.key(), EventCodec.body(event), record.timestamp(), headers));
    }
}
