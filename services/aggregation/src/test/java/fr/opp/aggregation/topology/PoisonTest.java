package fr.opp.aggregation.topology;

import static fr.opp.aggregation.topology.TopologyBench.FACTS;
import static fr.opp.aggregation.topology.TopologyBench.KEYS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.opp.aggregation.testing.Answers;
import fr.opp.aggregation.testing.SampleEdition;
import fr.opp.contracts.event.EventCodec;
import fr.opp.contracts.event.EventType;
import fr.opp.contracts.event.Tick;
import fr.opp.contracts.event.Topics;
import fr.opp.contracts.fact.Fact;
import fr.opp.contracts.identity.EditionId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** What can never be processed goes to the dead letters of its topic, and what follows is processed. */
class PoisonTest {
    private static final EditionId EDITION = new EditionId("cirque-2025");
    private static final Fact GOOD = Answers.plain(EDITION, 1, "31", "100");

    @TempDir
    Path directory;

    private TopologyBench bench;

    @BeforeEach
    void start() {
        bench = new TopologyBench(directory);
    }

    @AfterEach
    void theNextGoodFactCounts() {
        bench.answer(GOOD, 1);
        assertThat(bench.count("applied")).isEqualTo(1);
        bench.close();
    }

    @Test
    void badJson() {
        bench.sendRaw(FACTS, bytes("key"), bytes("{\"contribution\":"), typed(EventType.FACT.code()));
        bench.sendRaw(Topics.EDITIONS, bytes("key"), bytes("[]"), typed(EventType.EDITION.code()));

        assertThat(bench.deadLetters(FACTS)).singleElement().asString().startsWith("data that does not fit");
        assertThat(bench.deadLetters(Topics.EDITIONS)).hasSize(1);
    }

    @Test
    void anUnknownTypeOrNone() {
        bench.sendRaw(FACTS, bytes("key"), bytes("{}"), typed("fr.opp.collection.fact.v9"));
        bench.sendRaw(Topics.STRUCTURES, bytes("key"), bytes("{}"), new RecordHeaders());

        assertThat(bench.deadLetters(FACTS)).containsExactly("unknown event type");
        assertThat(bench.deadLetters(Topics.STRUCTURES)).containsExactly("unknown event type");
    }

    @Test
    void anEventThatLacksWhatItsTypeRequires() {
        bench.sendRaw(FACTS, bytes("key"), bytes("{\"version\": 1}"), typed(EventType.FACT.code()));
        bench.sendRaw(KEYS, bytes("key"), bytes("null"), typed(EventType.KEY.code()));

        assertThat(bench.deadLetters(FACTS)).singleElement().asString().startsWith("data without contribution");
        assertThat(bench.deadLetters(KEYS)).singleElement().asString().startsWith("data that is null");
    }

    @Test
    void anEditionThatSumsWithoutSayingWhat() {
        ObjectNode edition = EventCodec.json().valueToTree(SampleEdition.open(EDITION.value()));
        edition.path("tables")
                .forEach(table -> table.path("measures")
                        .forEach(measure ->
                                ((ObjectNode) measure).put("statistic", "SUM").putNull("variable")));

        bench.sendRaw(
                Topics.EDITIONS,
                bytes(EDITION.value()),
                EventCodec.json().writeValueAsBytes(edition),
                typed(EventType.EDITION.code()));

        assertThat(bench.deadLetters(Topics.EDITIONS)).containsExactly("a measure names no variable");
    }

    @Test
    void aRecordWithoutKey() {
        bench.sendRaw(FACTS, null, bytes("{}"), typed(EventType.FACT.code()));

        assertThat(bench.deadLetters(FACTS)).containsExactly("a record without key");
    }

    @Test
    void anEventOfAnotherTopic() {
        bench.send(KEYS, bench.seals.seal(GOOD, 1, 1));

        assertThat(bench.deadLetters(KEYS)).containsExactly("an event of another topic");
    }

    @Test
    void anotherContributionsFact() {
        Fact other = Answers.plain(EDITION, 2, "31", "5");
        bench.send(KEYS, bench.seals.key(other.contribution(), 1));
        bench.send(FACTS, bench.seals.sealText(json(GOOD), other, 1, 1));

        assertThat(bench.deadLetters(FACTS)).containsExactly("the fact is another contribution's");
    }

    @Test
    void aFactOfAnotherEditionThanItsRecordSays() {
        Fact moved = new Fact(
                GOOD.contribution(), new EditionId("cirque-2026"), GOOD.unit(), false, GOOD.audiences(), GOOD.values());
        Fact other = Answers.plain(EDITION, 1, "31", "100");
        bench.send(KEYS, bench.seals.key(other.contribution(), 1));
        bench.send(FACTS, bench.seals.sealText(json(moved), other, 1, 1));

        assertThat(bench.deadLetters(FACTS)).containsExactly("the fact is of another edition than its record says");
    }

    @Test
    void aNumberOutOfRange() {
        Fact huge = Answers.plain(EDITION, 3, "31", "10000000001");
        bench.answer(huge, 1);

        assertThat(bench.deadLetters(FACTS)).containsExactly("a number is out of range");
    }

    @Test
    void ticksAreSkipped() {
        bench.sendRaw(FACTS, bytes(Tick.KEY), bytes("2026-11-21T12:00:00Z"), new RecordHeaders());

        assertThat(bench.driver().producedTopicNames()).doesNotContain(Topics.deadLetters(FACTS));
    }

    private static String json(Fact fact) {
        return EventCodec.json().writeValueAsString(fact);
    }

    private static RecordHeaders typed(String type) {
        RecordHeaders headers = new RecordHeaders();
        headers.add("ce_type", bytes(type));
        return headers;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
