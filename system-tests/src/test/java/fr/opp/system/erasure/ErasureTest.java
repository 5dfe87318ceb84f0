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
import fr.opp.embedded.EmbeddedStore;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A planted answer is found in no file at any time. Its ciphertexts and its wrapped keys are found while it stands; once
 * it is withdrawn and the stated time has passed, no key is in any file, and no ciphertext in any of the log. The store's
 * file keeps dead bytes of a ciphertext, which no key opens any more, until it is compacted. What another structure sent
 * stays: the search finds what is there.
 */
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
        Path store = data.resolve("store");
        DataDirectorySearch search = new DataDirectorySearch(data);
        Left gone;
        Left kept;
        try (Standalone platform = start(data)) {
            OppClient client = new OppClient(platform.address());
            Observation observation =
                    Observation.publish(client, client.signIn("operateur", Observation.PASSWORD), "cirque", 2025);
            Participant leaving = answer(observation, 0);
            Participant staying = answer(observation, 1);
            gone = Left.by(leaving, platform);
            kept = Left.by(staying, platform);
            assertThat(search.filesWith(CANARY)).as("the answer in the clear").isEmpty();
            gone.isAllThere(search);

            leaving.withdraw().expect(200);

            boolean erased = Waiting.until(() -> gone.isErased(search, store), STATED);
            assertThat(erased)
                    .as(
                            "after %s keys in %s, ciphertexts in %s",
                            STATED, gone.keys.where(search), gone.texts.where(search))
                    .isTrue();
            kept.isAllThere(search);
        }
        EmbeddedStore.compact(store);
        assertThat(gone.texts.where(search)).as("after a compaction").isEmpty();
        kept.isAllThere(search);
        assertThat(search.filesWith(CANARY)).isEmpty();
    }

    /** What a contribution leaves: wrapped keys, and the ciphertexts that they open. */
    private record Left(Traces keys, Traces texts) {
        static Left by(Participant participant, Standalone platform) {
            String contribution = ContributionId.of(
                            new EditionId(participant.edition()), new StructureId(participant.id()))
                    .value();
            TopicReader log = new TopicReader(platform.kafka());
            return new Left(
                    new Traces(List.of(
                            log.await(Topics.keys(FILIERE), contribution, "wrapped"),
                            log.await(Topics.factKeys(FILIERE), contribution, "wrapped"))),
                    new Traces(List.of(
                            log.await(Topics.contributions(FILIERE), contribution, "ciphertext"),
                            log.await(Topics.facts(FILIERE), contribution, "ciphertext"))));
        }

        void isAllThere(DataDirectorySearch search) {
            assertThat(keys.found(search)).as("keys").isEqualTo(keys.count());
            assertThat(texts.found(search)).as("ciphertexts").isEqualTo(texts.count());
        }

        boolean isErased(DataDirectorySearch search, Path store) {
            return keys.where(search).isEmpty()
                    && texts.where(search).stream().allMatch(file -> file.startsWith(store));
        }
    }

    private static Standalone start(Path data) {
        return Standalone.start(
                StandaloneOptions.in(data)
                        .withErasure(ErasurePace.FAST)
                        .with("opp.operator.password", Observation.PASSWORD),
                Progress.silent());
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
}
