package fr.opp.aggregation.topology;

import fr.opp.aggregation.cells.CatchUp;
import fr.opp.aggregation.cells.CellsStep;
import fr.opp.aggregation.crypto.FactKeys;
import fr.opp.aggregation.differ.DifferSettings;
import fr.opp.aggregation.differ.DifferStep;
import fr.opp.aggregation.release.Release;
import fr.opp.aggregation.release.ReleaseMaker;
import fr.opp.aggregation.release.Snapshot;
import fr.opp.aggregation.testing.SampleEdition;
import fr.opp.aggregation.testing.Seals;
import fr.opp.contracts.Event;
import fr.opp.contracts.contribution.AnswersSettled;
import fr.opp.contracts.event.EventCodec;
import fr.opp.contracts.event.Topics;
import fr.opp.contracts.fact.Fact;
import fr.opp.contracts.identity.ContributionId;
import fr.opp.contracts.identity.EditionId;
import fr.opp.contracts.release.ReleaseEvent;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.test.TestRecord;

/** The topology on the test driver, with a release maker that keeps the snapshots it is given. */
final class TopologyBench implements AutoCloseable {
    static final String FACTS = Topics.facts(SampleEdition.FILIERE);
    static final String KEYS = Topics.factKeys(SampleEdition.FILIERE);

    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final List<Snapshot> snapshots = new ArrayList<>();
    final Seals seals;
    boolean caughtUp = true;
    private final TopologyTestDriver driver;

    TopologyBench(Path directory) {
        this(directory, null);
    }

    TopologyBench(Path directory, @org.jspecify.annotations.Nullable ReleaseMaker maker) {
        seals = new Seals(directory, SampleEdition.FILIERE);
        FactKeys keys = new FactKeys(directory);
        DifferStep differ =
                new DifferStep(keys, new DifferSettings(Duration.ofSeconds(2), Duration.ofMinutes(10)), meters);
        CatchUp catchUp = (plan, partition) -> caughtUp;
        CellsStep cells = new CellsStep(keys, catchUp, maker == null ? this::keep : maker, meters);
        StreamsBuilder builder = new StreamsBuilder();
        FactTopology.build(
                builder.stream(
                        Pattern.compile(FactTopology.SOURCES), Consumed.with(Serdes.ByteArray(), Serdes.ByteArray())),
                differ,
                cells,
                1);
        Properties properties = new Properties();
        properties.put("application.id", "aggregation");
        driver = new TopologyTestDriver(builder.build(), properties, Instant.parse("2026-11-21T12:00:00Z"));
    }

    private CompletableFuture<Release> keep(Snapshot snapshot) {
        snapshots.add(snapshot);
        return CompletableFuture.completedFuture(new Release(snapshot.release(), "digest", List.of(), 0));
    }

    void send(String topic, Event event) {
        RecordHeaders headers = new RecordHeaders();
        EventCodec.headers(event, "/opp/test", Instant.EPOCH).forEach(headers::add);
        input(topic).pipeInput(new TestRecord<>(bytes(event.key()), EventCodec.body(event), headers));
    }

    /** Closes an edition all of whose answers have become facts. */
    void close(String edition) {
        send(Topics.EDITIONS, SampleEdition.closed(edition));
        send(Topics.SETTLEMENTS, new AnswersSettled(new EditionId(edition), Instant.EPOCH));
    }

    void sendRaw(String topic, byte[] key, byte[] value, RecordHeaders headers) {
        input(topic).pipeInput(new TestRecord<>(key, value, headers));
    }

    void erase(String topic, ContributionId contribution) {
        input(topic).pipeInput(new TestRecord<>(bytes(contribution.value()), null));
    }

    /** A fact with the key of its first generation. */
    void answer(Fact fact, long version) {
        send(KEYS, seals.key(fact.contribution(), 1));
        send(FACTS, seals.seal(fact, version, 1));
    }

    void pass(Duration time) {
        driver.advanceWallClockTime(time);
    }

    List<ReleaseEvent> released() {
        return output(Topics.CANDIDATES).readRecordsToList().stream()
                .map(record -> (ReleaseEvent)
                        EventCodec.read(record.headers().lastHeader("ce_type").value(), record.value()))
                .toList();
    }

    /** Causes of the dead letters of a topic, after checking that they say where and hold nothing. */
    List<String> deadLetters(String topic) {
        return output(Topics.deadLetters(topic)).readRecordsToList().stream()
                .map(TopologyBench::cause)
                .toList();
    }

    private static String cause(TestRecord<byte[], byte[]> letter) {
        if (letter.value().length > 0 || letter.headers().lastHeader("opp-offset") == null) {
            throw new AssertionError("a dead letter says where and holds nothing");
        }
        return new String(letter.headers().lastHeader("opp-cause").value(), StandardCharsets.UTF_8);
    }

    double count(String outcome) {
        return meters.get("opp.aggregation.facts." + outcome).counter().count();
    }

    double waiting() {
        return meters.get("opp.aggregation.facts.waiting").gauge().value();
    }

    TopologyTestDriver driver() {
        return driver;
    }

    private TestInputTopic<byte[], byte[]> input(String topic) {
        return driver.createInputTopic(topic, new ByteArraySerializer(), new ByteArraySerializer());
    }

    private TestOutputTopic<byte[], byte[]> output(String topic) {
        return driver.createOutputTopic(topic, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        driver.close();
    }
}
