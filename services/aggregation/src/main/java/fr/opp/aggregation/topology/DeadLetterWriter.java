package fr.opp.aggregation.topology;

import fr.opp.aggregation.differ.Origin;
import fr.opp.aggregation.differ.Outcome.Refused;
import fr.opp.contracts.event.Topics;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes dead letters: where the record was and why it was refused, in headers; never what it held. */
final class DeadLetterWriter implements Processor<String, Refused, String, byte[]> {
    private static final Logger LOG = LoggerFactory.getLogger(DeadLetterWriter.class);
    private static final byte[] NOTHING = {};

    private @Nullable ProcessorContext<String, byte[]> context;

    /** @param key {@code topic/partition/offset} */
    static String topicOf(String key) {
        return Topics.deadLetters(key.substring(0, key.indexOf('/')));
    }

    @Override
    public void init(ProcessorContext<String, byte[]> initialised) {
        context = initialised;
    }

    @Override
    public void process(Record<String, Refused> record) {
        Refused refused = record.value();
        Origin origin = refused.origin();
        LOG.error(
                "record of {} partition {} offset {} goes to the dead letters: {}",
                origin.topic(),
                origin.partition(),
                origin.offset(),
                refused.cause());
        Headers headers = new RecordHeaders();
        headers.add("opp-cause", bytes(refused.cause()));
        headers.add("opp-topic", bytes(origin.topic()));
        headers.add("opp-partition", bytes(String.valueOf(origin.partition())));
        headers.add("opp-offset", bytes(String.valueOf(origin.offset())));
        Objects.requireNonNull(context, "init")
                .forward(new Record<>(record.key(), NOTHING, record.timestamp(), headers));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
