package fr.opp.system.poison;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import fr.opp.contracts.event.EventType;
import fr.opp.contracts.event.Topics;
import fr.opp.contracts.identity.Filiere;
import fr.opp.demonstration.loader.Waiting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Poisons topics, and knows what must become of each record that it has sent. */
final class Poisoning {
    private static final Duration SOON = Duration.ofSeconds(5);
    /** Offsets are committed when the consumer next asks for records, which a quiet topic puts off for five seconds. */
    private static final Duration COMMITTED = Duration.ofSeconds(15);

    private final Broker broker;
    private final Map<String, Poison> undecryptable;
    private final Map<String, Integer> readers = new LinkedHashMap<>();
    private final Map<String, List<String>> refused = new LinkedHashMap<>();

    Poisoning(Broker broker, Filiere filiere) {
        this.broker = broker;
        this.undecryptable = Poison.undecryptable(filiere);
    }

    /**
     * Sends every kind of poison to every partition of a topic.
     *
     * @param type of the events that belong there
     * @param groups how many consumer groups read the topic while the platform runs; each writes its own dead letter
     */
    void send(String topic, EventType type, int groups) {
        List<Poison> poison = new ArrayList<>(Poison.unreadable(type));
        if (topic.equals(Topics.ACCESS)) {
            poison.add(Poison.withoutKey(type));
        }
        readers.put(topic, groups);
        refused.put(topic, new ArrayList<>(broker.send(topic, poison)));
        Poison sealed = undecryptable.get(topic);
        if (sealed != null) {
            List<String> places = broker.send(topic, List.of(sealed));
            // A key is not opened until a fact needs it, and then it is the fact that is refused.
            if (type != EventType.KEY) {
                refused.get(topic).addAll(places);
            }
        }
    }

    /** The next good record has just been published: its effects are there in five seconds. */
    void soon(String topic, BooleanSupplier effects) {
        long began = System.nanoTime();
        boolean applied = Waiting.until(effects::getAsBoolean, SOON);
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        assertThat(applied && took.compareTo(SOON) <= 0)
                .as("the next good record of %s was applied after %s", topic, took)
                .isTrue();
        System.out.println(topic + ": the next good record was applied within " + took.toMillis() + " ms");
    }

    /** Every group that reads a topic is past all that was sent: none stays behind, even one whose effect nobody sees. */
    void requireThatNobodyIsLeftBehind() {
        readers.forEach((topic, groups) -> assertThat(
                        Waiting.until(() -> broker.groupsAtTheEndOf(topic) >= groups, COMMITTED))
                .as("%s of %s groups are past what was sent to %s", broker.groupsAtTheEndOf(topic), groups, topic)
                .isTrue());
    }

    /** Each reader has said of each record where it was and why it refused it, and nobody what it held. */
    void requireDeadLettersOfWhatIsRead() {
        readers.forEach((topic, groups) -> requireDeadLetters(broker, topic, groups));
    }

    /** Nobody reads the keys of contributions but a start, which has just taken place. */
    void requireDeadLettersOfWhatOnlyAStartReads(Broker after) {
        readers.entrySet().stream()
                .filter(entry -> entry.getValue() == 0)
                .forEach(entry -> requireDeadLetters(after, entry.getKey(), 1));
    }

    private void requireDeadLetters(Broker from, String topic, int readersThatSaySo) {
        List<String> places = readersThatSaySo == 0 ? List.of() : refused.getOrDefault(topic, List.of());
        Waiting.until(() -> from.deadLetters(topic).size() >= places.size() * readersThatSaySo, SOON);
        List<DeadLetter> letters = from.deadLetters(topic);
        Map<String, Long> told = letters.stream().collect(groupingBy(DeadLetter::where, counting()));
        assertThat(told.keySet()).as("refused on %s, and where", topic).containsExactlyInAnyOrderElementsOf(places);
        assertThat(told.values())
                .as("how many readers of %s say so", topic)
                .allMatch(count -> count >= readersThatSaySo);
        assertThat(letters).as("letters of %s", topic).allSatisfy(DeadLetter::requireCauseWithoutContent);
        System.out.println(topic + ": " + places.size() + " refused, " + letters.size() + " dead letters");
    }
}
