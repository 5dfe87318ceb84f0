package fr.opp.aggregation.topology;

import static fr.opp.aggregation.topology.TopologyBench.FACTS;
import static fr.opp.aggregation.topology.TopologyBench.KEYS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.opp.aggregation.testing.Answers;
import fr.opp.aggregation.testing.SampleEdition;
import fr.opp.contracts.contribution.KeyWrapped;
import fr.opp.contracts.event.EventCodec;
import fr.opp.contracts.event.Topics;
import fr.opp.contracts.fact.Fact;
import fr.opp.contracts.fact.FactRecorded;
import fr.opp.contracts.identity.EditionId;
import fr.opp.contracts.policy.Audience;
import fr.opp.contracts.release.TableRecalled;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens when an answer is taken back, before and after its tables were released. */
class WithdrawalTest {
    private static final EditionId EDITION = new EditionId("cirque-2025");
    private static final Fact ANSWER = Answers.plain(EDITION, 1, "31", "100");

    @TempDir
    Path directory;

    private TopologyBench bench;

    @BeforeEach
    void start() {
        bench = new TopologyBench(directory);
        bench.send(Topics.EDITIONS, SampleEdition.open("cirque-2025"));
        bench.answer(ANSWER, 1);
        bench.answer(Answers.plain(EDITION, 2, "09", "50"), 1);
    }

    @AfterEach
    void stop() {
        bench.close();
    }

    @Test
    void beforeTheReleaseNothingIsRecalledAndTheAnswerDoesNotCount() {
        bench.erase(KEYS, ANSWER.contribution());
        close();

        assertThat(bench.released()).isEmpty();
        assertThat(bench.snapshots.getFirst().units())
                .extracting(unit -> unit.unit())
                .containsExactly("unit-2");
    }

    @Test
    void afterTheReleaseEachTableThatContainsTheAnswerIsRecalledAtOnceAndOnce() {
        close();
        bench.erase(KEYS, ANSWER.contribution());
        bench.erase(FACTS, ANSWER.contribution());

        assertThat(recalled()).containsExactlyInAnyOrder("T1", "T2", "T3", "T4", "T5");
        bench.erase(KEYS, Answers.contribution(EDITION, 2));
        assertThat(recalled()).isEmpty();
    }

    @Test
    void aTableThatDoesNotContainTheAnswerStays() {
        Map<String, Set<Audience>> withoutBudget = new HashMap<>(ANSWER.audiences());
        withoutBudget.put("budget", Set.of());
        Fact third = with(Answers.plain(EDITION, 3, "31", "70"), withoutBudget);
        bench.answer(third, 1);
        close();

        bench.erase(KEYS, third.contribution());

        assertThat(recalled()).containsExactlyInAnyOrder("T1", "T4", "T5");
    }

    @Test
    void aNarrowerPolicyRecallsTheTablesThatItForbids() {
        close();
        Map<String, Set<Audience>> networkOnly = new HashMap<>(ANSWER.audiences());
        networkOnly.put("budget", Set.of(Audience.NETWORK));

        bench.answer(with(ANSWER, networkOnly), 2);

        // The sums of T2 are for the network alone, but they are of the units that T3 may show to others.
        assertThat(recalled()).containsExactlyInAnyOrder("T2", "T3");
    }

    @Test
    void aStrangerToTheReleaseRecallsNothing() {
        close();
        bench.answer(Answers.plain(EDITION, 9, "31", "70"), 1);
        bench.erase(KEYS, Answers.contribution(EDITION, 9));

        assertThat(bench.released()).isEmpty();
        assertThat(bench.count("late")).isEqualTo(1);
    }

    @Test
    void noStoreKeepsTheWrappedKeyOrTheCiphertext() {
        KeyWrapped key = bench.seals.key(ANSWER.contribution(), 5);
        FactRecorded fact = bench.seals.seal(ANSWER, 5, 5);
        bench.send(KEYS, key);
        bench.send(FACTS, fact);
        assertThat(everythingStored()).contains(key.wrapped()).contains(fact.ciphertext());

        bench.erase(KEYS, ANSWER.contribution());

        assertThat(everythingStored()).doesNotContain(key.wrapped()).doesNotContain(fact.ciphertext());
    }

    private String everythingStored() {
        StringBuilder all = new StringBuilder();
        for (StateStore store : bench.driver().getAllStateStores().values()) {
            try (KeyValueIterator<?, ?> entries = ((KeyValueStore<?, ?>) store).all()) {
                entries.forEachRemaining(entry -> all.append(EventCodec.json().writeValueAsString(entry.value)));
            }
        }
        return all.toString();
    }

    private void close() {
        bench.close("cirque-2025");
        bench.pass(Duration.ofSeconds(1));
        assertThat(bench.snapshots).hasSize(1);
    }

    private List<String> recalled() {
        return bench.released().stream()
                .map(event -> ((TableRecalled) event).table().value())
                .toList();
    }

    private static Fact with(Fact fact, Map<String, Set<Audience>> audiences) {
        return new Fact(
                fact.contribution(), fact.edition(), fact.unit(), fact.naturalPerson(), audiences, fact.values());
    }
}
