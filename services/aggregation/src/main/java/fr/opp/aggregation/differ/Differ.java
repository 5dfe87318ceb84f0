package fr.opp.aggregation.differ;

import fr.opp.aggregation.block.BlockMessage;
import fr.opp.aggregation.block.BlockMessage.Beat;
import fr.opp.aggregation.block.BlockMessage.Listed;
import fr.opp.aggregation.block.BlockMessage.Planned;
import fr.opp.aggregation.block.BlockMessage.Settled;
import fr.opp.aggregation.block.BlockMessage.Unlisted;
import fr.opp.aggregation.block.DirectoryEntry;
import fr.opp.aggregation.differ.Outcome.Forwarded;
import fr.opp.aggregation.differ.Outcome.Refused;
import fr.opp.aggregation.plan.Plan;
import fr.opp.contracts.Event;
import fr.opp.contracts.contribution.AnswersSettled;
import fr.opp.contracts.contribution.KeyWrapped;
import fr.opp.contracts.edition.Edition;
import fr.opp.contracts.event.EventCodec;
import fr.opp.contracts.event.Tick;
import fr.opp.contracts.event.Topics;
import fr.opp.contracts.event.UnreadableEvent;
import fr.opp.contracts.fact.FactRecorded;
import fr.opp.contracts.structure.StructureDescribed;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;

/** Reads records and sends each to who knows what follows from it. */
final class Differ implements Processor<byte[], byte[], String, Outcome> {
    private final ContributionDesk desk;
    private final FactMeters meters;
    private final DifferSettings settings;
    private @Nullable ProcessorContext<String, Outcome> context;
    private @Nullable ContributionStates states;

    Differ(ContributionDesk desk, FactMeters meters, DifferSettings settings) {
        this.desk = desk;
        this.meters = meters;
        this.settings = settings;
    }

    @Override
    public void init(ProcessorContext<String, Outcome> initialised) {
        context = initialised;
        states = new ContributionStates(initialised.getStateStore(DifferStep.STORE), meters);
        initialised.schedule(settings.keyGrace(), PunctuationType.WALL_CLOCK_TIME, this::giveUpWaiting);
        initialised.schedule(settings.beat(), PunctuationType.WALL_CLOCK_TIME, this::beat);
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        Origin origin = originOf(context().recordMetadata().orElseThrow());
        byte[] key = record.key();
        if (key != null && Tick.isTick(key)) {
            return;
        }
        try {
            if (key == null) {
                throw new Poison("a record without key");
            }
            handle(new Incoming(origin, new String(key, StandardCharsets.UTF_8), record.timestamp()), record);
        } catch (UnreadableEvent | Poison e) {
            refuse(origin, String.valueOf(e.getMessage()), record.timestamp());
        }
    }

    /** A task that is closed, or revived, no longer waits for anything. */
    @Override
    public void close() {
        states().close();
    }

    /** A record whose key could be read. */
    private record Incoming(Origin origin, String key, long timestamp) {}

    private void handle(Incoming incoming, Record<byte[], byte[]> record) {
        byte[] value = record.value();
        if (value == null) {
            tombstone(incoming);
            return;
        }
        Header type = record.headers().lastHeader("ce_type");
        Event event = EventCodec.read(type == null ? null : type.value(), value);
        if (!event.key().equals(incoming.key())) {
            throw new Poison("the key is not the event's");
        }
        switch (event) {
            case FactRecorded fact
            when is(incoming, "facts") -> change(incoming, state -> desk.fact(state, fact, incoming.origin(), now()));
            case KeyWrapped wrapped
            when is(incoming, "factkeys") -> change(incoming, state -> desk.key(state, wrapped));
            case Edition edition -> forward(new Planned(soundPlan(edition)), incoming.timestamp());
            case AnswersSettled settled ->
                forward(new Settled(settled.edition(), settled.settledAt()), incoming.timestamp());
            case StructureDescribed structure ->
                forward(new Listed(incoming.key(), DirectoryEntry.of(structure)), incoming.timestamp());
            default -> throw new Poison("an event of another topic");
        }
    }

    /** Beyond the differ nothing is refused: there, a plan that cannot be laid out would stop the stream for good. */
    private static Plan soundPlan(Edition edition) {
        Plan plan = Plan.of(edition);
        if (!plan.saysWhatItCounts()) {
            throw new Poison("a measure names no variable");
        }
        return plan;
    }

    private void tombstone(Incoming incoming) {
        if (is(incoming, "factkeys")) {
            change(incoming, state -> desk.keyErased(state, incoming.key()));
        } else if (is(incoming, "facts")) {
            change(incoming, state -> desk.factErased(state, incoming.key()));
        } else if (incoming.origin().topic().equals(Topics.STRUCTURES)) {
            forward(new Unlisted(incoming.key()), incoming.timestamp());
        }
    }

    private static boolean is(Incoming incoming, String kind) {
        return incoming.origin().topic().startsWith("opp.collection." + kind + ".");
    }

    private void change(Incoming incoming, ContributionStates.Step step) {
        states().change(incoming.key(), step).ifPresent(outcome -> pass(outcome, incoming.timestamp()));
    }

    private void giveUpWaiting(long now) {
        long before = now - settings.keyGrace().toMillis();
        states().giveUp(before, desk::givenUp).forEach(outcome -> pass(outcome, now));
    }

    private void beat(long now) {
        states().beat();
        forward(new Beat(now), now);
    }

    private void pass(Outcome outcome, long timestamp) {
        switch (outcome) {
            case Forwarded forwarded -> forward(forwarded.message(), timestamp);
            case Refused refused -> refuse(refused.origin(), refused.cause(), timestamp);
        }
    }

    private void forward(BlockMessage message, long timestamp) {
        context().forward(new Record<>(message.routingKey(), new Forwarded(message), timestamp));
    }

    private void refuse(Origin origin, String cause, long timestamp) {
        String key = origin.topic() + "/" + origin.partition() + "/" + origin.offset();
        context().forward(new Record<>(key, new Refused(origin, cause), timestamp));
    }

    private static Origin originOf(RecordMetadata metadata) {
        return new Origin(metadata.topic(), metadata.partition(), metadata.offset());
    }

    private long now() {
        return context().currentSystemTimeMs();
    }

    private ProcessorContext<String, Outcome> context() {
        return Objects.requireNonNull(context, "init");
    }

    private ContributionStates states() {
        return Objects.requireNonNull(states, "init");
    }
}
