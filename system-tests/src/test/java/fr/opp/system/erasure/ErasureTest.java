package fr.opp.system.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.opp.contracts.event.Topics;
import fr.opp.contracts.identity.ContributionId;
import fr.opp.contracts.identity.EditionId;
import fr.opp.contracts.identity.Filiere;
import fr.opp.contracts.identity.StructureId;
import fr.opp.demonstration.answers.Answers;
import fr.opp.demonstration.answers.SyntheticAnswers;
import fr.opp.demonstration.loader.OppClient;
import fr.opp.demonstration.loader.Waiting;
import fr.opp.demonstration.structures.Directory;
import fr.opp.demonstration.structures.FictionalStructure;
import fr.opp.demonstration.structures.Kind;
import fr.opp.demonstration.submission.FormTemplate;
import fr.opp.embedded.DataDirectorySearch;
import fr.opp.embedded.ErasurePace;
import fr.opp.standalone.Progress;
import fr.opp.standalone.Standalone;
import fr.opp.standalone.StandaloneOptions;
import fr.opp.system.scenario.Observation;
import fr.opp.system.scenario.Participant;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A planted answer is found in no file at any time; its ciphertext and its wrapped keys are found while it stands, and in
 * no file once it is withdrawn and the stated time has passed. Another structure's stay: the search finds what is there.
 */
@Tag("long")
class ErasureTest {
    private static final long SEED = 19;
    private static final String CANARY = "canari-7f3e21c09b";
    /** Ten seconds of segment, ten of lag, one tick, and a machine with two cores. */
    private static final Duration STATED = Duration.ofSeconds(90);

    private static final Filiere FILIERE = new Filiere("cirque");

    @TempDir
    private Path directory;

    @Test
    void aWithdrawnAnswerAndItsKeysAreInNoFile() {
        Path data = directory.resolve("data");
        StandaloneOptions options = StandaloneOptions.in(data)
                .withErasure(ErasurePace.FAST)
                .with("opp.operator.password", Observation.PASSWORD);
        try (Standalone platform = Standalone.start(options, Progress.silent())) {
            OppClient client = new OppClient(platform.address());
            Observation observation =
                    Observation.publish(client, client.signIn("operateur", Observation.PASSWORD), "cirque", 2025);
            Participant leaving = answer(observation, 0);
            Participant staying = answer(observation, 1);
            DataDirectorySearch search = new DataDirectorySearch(data);
            Traces gone = traces(platform, leaving);
            Traces kept = traces(platform, staying);
            assertThat(search.filesWith(CANARY)).as("the answer in the clear").isEmpty();
            assertThat(gone.found(search))
                    .as("what is to vanish is there before")
                    .isEqualTo(gone.count());

            leaving.withdraw().expect(200);

            boolean erased = Waiting.until(() -> gone.found(search) == 0, STATED);
            assertThat(erased)
                    .as("after " + STATED + " still in " + gone.files(search))
                    .isTrue();
            assertThat(kept.found(search)).as("control").isEqualTo(kept.count());
            assertThat(search.filesWith(CANARY)).isEmpty();
        }
    }

    private static Participant answer(Observation observation, int rank) {
        FictionalStructure structure = Directory.draw(SEED).stream()
                .filter(candidate -> candidate.kind() == Kind.TEAM)
                .filter(candidate -> candidate.filieres().equals(List.of(FILIERE)))
                .skip(rank)
                .findFirst()
                .orElseThrow();
        Participant participant = observation.invite(structure);
        Answers drawn = new SyntheticAnswers(SEED).corrected(structure, FILIERE);
        Map<String, String> values = new HashMap<>(drawn.values());
        values.put("commentaire", CANARY);
        // The form first: it waits until the edition has reached collection.
        FormTemplate form = participant.form();
        participant.openEverything();
        participant.send(form, new Answers(values, drawn.repeats())).expect(201);
        return participant;
    }

    /** The wrapped keys and ciphertexts of a contribution, as they stand in the log. */
    private static Traces traces(Standalone platform, Participant participant) {
        String contribution = ContributionId.of(new EditionId(participant.edition()), new StructureId(participant.id()))
                .value();
        TopicReader reader = new TopicReader(platform.kafka());
        return new Traces(List.of(
                reader.await(Topics.keys(FILIERE), contribution, "wrapped"),
                reader.await(Topics.contributions(FILIERE), contribution, "ciphertext"),
                reader.await(Topics.factKeys(FILIERE), contribution, "wrapped"),
                reader.await(Topics.facts(FILIERE), contribution, "ciphertext")));
    }
}
