package fr.opp.system.poison;

import static org.assertj.core.api.Assertions.assertThat;

import fr.opp.demonstration.loader.ApiAnswer;
import fr.opp.demonstration.loader.OppClient;
import fr.opp.demonstration.loader.Waiting;
import fr.opp.embedded.FreePort;
import fr.opp.standalone.Progress;
import fr.opp.standalone.Standalone;
import fr.opp.standalone.StandaloneOptions;
import fr.opp.system.scenario.Observation;
import fr.opp.system.scenario.Participant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every topic that somebody reads is poisoned, each partition with every kind, just before its next good record. That one
 * is applied within five seconds by all who read it; what was refused is in the dead letters, and nothing of what it
 * held. A start from the poisoned topics succeeds.
 */
class PoisonTest {
    private static final Duration AWAKE = Duration.ofSeconds(30);

    @TempDir
    private Path directory;

    @Test
    void whatNobodyCanReadIsSetAsideAndTheNextGoodRecordIsAppliedWithinFiveSeconds() throws IOException {
        StandaloneOptions options = StandaloneOptions.in(directory.resolve("data"))
                .withPort(FreePort.find())
                .with("opp.operator.password", Observation.PASSWORD)
                .with("opp.filieres", PoisonedCampaign.FILIERE.value());
        Poisoning poisoning;
        Participant participant;
        try (Standalone platform = Standalone.start(options, Progress.silent());
                Broker broker = new Broker(platform.kafka());
                Projected projected = new Projected(platform.store())) {
            PoisonedCampaign campaign = new PoisonedCampaign(broker, projected, new OppClient(platform.address()));

            poisoning = campaign.poisoning();

            participant = campaign.run();

            poisoning.requireThatNobodyIsLeftBehind();
            poisoning.requireDeadLettersOfWhatIsRead();
        }
        assertThat(Files.readString(options.data().resolve("logs").resolve("opp.log")))
                .as("the log")
                .doesNotContain(Poison.SECRET);
        try (Standalone again = Standalone.start(options, Progress.silent());
                Broker broker = new Broker(again.kafka())) {
            ApiAnswer answer = Waiting.until(participant::contribution, 200, AWAKE);
            assertThat(answer.json().path("xml").asString())
                    .as("the answer, read again")
                    .isNotEmpty();
            poisoning.requireDeadLettersOfWhatOnlyAStartReads(broker);
        }
    }
}
