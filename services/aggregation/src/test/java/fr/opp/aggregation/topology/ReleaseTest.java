package fr.opp.aggregation.topology;

import static fr.opp.aggregation.topology.TopologyBench.KEYS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.opp.aggregation.release.Release;
import fr.opp.aggregation.release.Snapshot;
import fr.opp.aggregation.testing.Answers;
import fr.opp.aggregation.testing.SampleEdition;
import fr.opp.contracts.edition.Chart;
import fr.opp.contracts.edition.ProtectionRules;
import fr.opp.contracts.identity.EditionId;
import fr.opp.contracts.identity.LocalizedText;
import fr.opp.contracts.identity.TableId;
import fr.opp.contracts.policy.Audience;
import fr.opp.contracts.release.AuditSummary;
import fr.opp.contracts.release.Coverage;
import fr.opp.contracts.release.TableProposed;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the result of a calculation is published, and when it is not. */
class ReleaseTest {
    private static final EditionId EDITION = new EditionId("cirque-2025");

    @TempDir
    Path directory;

    private final Deque<Calculation> calculations = new ArrayDeque<>();
    private TopologyBench bench;

    /** A calculation that the test ends when it likes. */
    private record Calculation(Snapshot snapshot, CompletableFuture<Release> result) {
        void end(int disclosive) {
            TableProposed table = new TableProposed(
                    snapshot.release(),
                    new TableId("T1"),
                    EDITION,
                    SampleEdition.FILIERE,
                    2025,
                    "digest",
                    1,
                    snapshot.takenAt(),
                    LocalizedText.of("T1"),
                    Set.of(Audience.NETWORK),
                    Chart.BAR,
                    List.of(),
                    List.of(),
                    List.of(),
                    new Coverage(snapshot.units().size(), 2),
                    ProtectionRules.FLOOR,
                    new AuditSummary(1, 0, disclosive, 1));
            result.complete(new Release(snapshot.release(), "digest", List.of(table), disclosive));
        }
    }

    @BeforeEach
    void closeAnEditionWithTwoAnswers() {
        bench = new TopologyBench(directory, snapshot -> {
            calculations.add(new Calculation(snapshot, new CompletableFuture<>()));
            return calculations.getLast().result();
        });
        bench.answer(Answers.plain(EDITION, 1, "31", "100"), 1);
        bench.answer(Answers.plain(EDITION, 2, "31", "50"), 1);
        bench.close("cirque-2025");
        bench.pass(Duration.ofSeconds(1));
        assertThat(calculations).hasSize(1);
    }

    @AfterEach
    void stop() {
        bench.close();
    }

    @Test
    void isPublishedOnceItIsReady() {
        assertThat(bench.released()).isEmpty();

        calculations.getLast().end(0);
        bench.pass(Duration.ofSeconds(1));

        assertThat(bench.released()).singleElement().isInstanceOf(TableProposed.class);
    }

    @Test
    void isNeverPublishedWhenTheAuditFindsSomething() {
        calculations.getLast().end(1);
        bench.pass(Duration.ofMinutes(5));
        bench.pass(Duration.ofMinutes(5));

        assertThat(bench.released()).isEmpty();
        assertThat(calculations).hasSize(1);
        assertThat(bench.meters
                        .get("opp.aggregation.releases.blocked")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void isCalculatedAnewWhenAnAnswerIsWithdrawnMeanwhile() {
        bench.erase(KEYS, Answers.contribution(EDITION, 1));
        calculations.getFirst().end(0);
        bench.pass(Duration.ofSeconds(1));
        assertThat(bench.released()).isEmpty();

        bench.pass(Duration.ofSeconds(1));
        calculations.getLast().end(0);
        bench.pass(Duration.ofSeconds(1));

        assertThat(bench.released())
                .singleElement()
                .extracting(event -> ((TableProposed) event).coverage().answered())
                .isEqualTo(1);
    }

    @Test
    void isTriedAgainAMinuteAfterACalculationThatFailed() {
        calculations.getFirst().result().completeExceptionally(new IllegalStateException("no solver"));
        bench.pass(Duration.ofSeconds(1));
        bench.pass(Duration.ofSeconds(30));
        assertThat(calculations).hasSize(1);

        bench.pass(Duration.ofSeconds(40));
        calculations.getLast().end(0);
        bench.pass(Duration.ofSeconds(1));

        assertThat(calculations).hasSize(2);
        assertThat(bench.released()).hasSize(1);
    }
}
