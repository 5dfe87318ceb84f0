package fr.opp.system.poison;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import fr.opp.demonstration.loader.ApiSession;
import fr.opp.demonstration.loader.OppClient;
import fr.opp.demonstration.loader.Waiting;
import fr.opp.embedded.ErasurePace;
import fr.opp.standalone.Progress;
import fr.opp.standalone.Standalone;
import fr.opp.standalone.StandaloneOptions;
import fr.opp.system.scenario.Observation;
import fr.opp.system.scenario.WholeChain;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every topic is poisoned; everything refused is in the dead letters, and the whole chain still passes. */
@Tag("long")
class PoisonTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir
    private Path directory;

    @Test
    void whatNobodyCanReadIsSetAsideAndTheNextRecordsAreApplied() {
        StandaloneOptions options = StandaloneOptions.in(directory.resolve("data"))
                .withErasure(ErasurePace.FAST)
                .with("opp.operator.password", Observation.PASSWORD);
        try (Standalone platform = Standalone.start(options, Progress.silent())) {
            Broker broker = new Broker(platform.kafka());
            List<Poison> poison = new ArrayList<>(Poison.unreadable());
            poison.addAll(Poison.undecryptable());

            broker.send(poison);

            everythingIsSetAside(broker, poison);
            OppClient client = new OppClient(platform.address());
            ApiSession operator = client.signIn("operateur", Observation.PASSWORD);
            new WholeChain(client, operator).run("cirque", 2025);
        }
    }

    private static void everythingIsSetAside(Broker broker, List<Poison> poison) {
        Map<String, List<Poison>> byTopic = poison.stream().collect(groupingBy(Poison::topic));
        SoftAssertions softly = new SoftAssertions();
        byTopic.forEach((topic, sent) -> {
            // A key that cannot be unwrapped is told by whoever needs it, with the fact or the key.
            long expected = sent.stream()
                    .filter(record -> !record.what().equals("undecryptable"))
                    .count();
            boolean there = Waiting.until(() -> broker.deadLetters(topic).size() >= expected, SOON);
            softly.assertThat(there)
                    .as("dead letters of " + topic + ": " + broker.deadLetters(topic))
                    .isTrue();
            softly.assertThat(broker.deadLetters(topic)).as(topic).allMatch(cause -> !cause.isBlank());
        });
        softly.assertAll();
        assertThat(byTopic).hasSizeGreaterThan(8);
    }
}
