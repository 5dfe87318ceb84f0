package fr.opp.system.crash;

import static org.assertj.core.api.Assertions.assertThat;

import fr.opp.demonstration.answers.Answers;
import fr.opp.demonstration.loader.Waiting;
import fr.opp.demonstration.structures.FictionalStructure;
import fr.opp.system.platform.Platform;
import fr.opp.system.scenario.IndependentSums;
import fr.opp.system.scenario.Observation;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The platform is killed five times in the middle of a thousand submissions, while two clients race on some of the same
 * instances. What was answered 201 is there once; repeats are answered 201, conflicts 409; figures are those of the
 * accepted answers within ten seconds of a restart.
 */
class KillTest {
    private static final int KILLS = 5;
    private static final int CLIENTS = 6;
    private static final Duration CATCH_UP = Duration.ofSeconds(10);
    private static final String FILIERE = "musiques-actuelles";

    private final Ledger ledger = new Ledger();

    @TempDir
    private Path directory;

    @Test
    void nothingPromisedIsLostAndNothingIsDoubled() throws Exception {
        try (Platform platform = Platform.start(directory.resolve("data"), Map.of())) {
            Observation observation = Observation.publish(platform.client(), platform.operator(), FILIERE, 2025);
            Campaign campaign = Campaign.prepare(platform.client(), observation);

            submitWhileKilling(platform, campaign);
            everyPromiseIsKeptOnce(campaign);
            repeatsAndConflictsAreTold(campaign);

            platform.kill();
            platform.restart();
            countsAreRightSoon(platform, observation, campaign);
            figuresAreThoseOfTheAcceptedAnswers(platform, observation, campaign);
        }
    }

    private void submitWhileKilling(Platform platform, Campaign campaign) throws Exception {
        long seed = System.nanoTime();
        System.out.println("kill moments drawn with seed " + seed);
        Random random = new Random(seed);
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<?>> running = campaign.start(clients, ledger);
            for (int kill = 1; kill <= KILLS; kill++) {
                int moment = campaign.submissions() * kill / (KILLS + 1)
                        + random.nextInt(campaign.submissions() / (2 * (KILLS + 1)));
                Waiting.until(() -> ledger.promised() >= moment || done(running), Duration.ofSeconds(90));
                platform.kill();
                platform.restart();
            }
            for (Future<?> client : running) {
                client.get();
            }
        }
        assertThat(ledger.promised()).isEqualTo(campaign.submissions());
        assertThat(ledger.answers().keySet()).as("no answer but acceptances").containsOnly(201);
    }

    private static boolean done(List<Future<?>> running) {
        return running.stream().allMatch(Future::isDone);
    }

    private void everyPromiseIsKeptOnce(Campaign campaign) {
        for (Series series : campaign.series()) {
            JsonNode contribution =
                    series.client().read(series.path() + "/contribution").json();
            assertThat(contribution.path("versions").size()).isEqualTo(Series.VERSIONS);
            for (int version = 1; version <= Series.VERSIONS; version++) {
                String xml = series.client()
                        .read(series.path() + "/contribution/versions/" + version)
                        .text();
                assertThat(xml).contains(series.instanceId(version));
                assertThat(ledger.holds(series.instanceId(version))).isTrue();
            }
        }
    }

    private void repeatsAndConflictsAreTold(Campaign campaign) {
        for (Series series : campaign.series().subList(0, 40)) {
            byte[] first = series.instance(1);
            assertThat(series.client()
                            .send(series.path() + "/contribution", first)
                            .status())
                    .isEqualTo(201);
            byte[] other = series.conflicting(1);
            assertThat(series.client()
                            .send(series.path() + "/contribution", other)
                            .status())
                    .isEqualTo(409);
        }
    }

    private void countsAreRightSoon(Platform platform, Observation observation, Campaign campaign) {
        String path = "/api/collection/follow-up?edition=" + observation.edition();
        boolean right = Waiting.until(
                () -> {
                    var answer = observation.network().get(path);
                    return answer.status() == 200
                            && answer.json().path("sent").asInt()
                                    == campaign.series().size();
                },
                CATCH_UP);
        assertThat(right).as("coverage within " + CATCH_UP).isTrue();
    }

    private void figuresAreThoseOfTheAcceptedAnswers(Platform platform, Observation observation, Campaign campaign) {
        observation.close();
        Map<FictionalStructure, Answers> last = new LinkedHashMap<>();
        campaign.series().forEach(series -> last.put(series.structure(), series.answers(Series.VERSIONS)));
        IndependentSums expected = new IndependentSums(last);
        int compared = 0;
        for (JsonNode release : observation.candidates()) {
            JsonNode full = observation
                    .network()
                    .get("/api/dashboard/releases/" + release.path("release").asString())
                    .expect(200)
                    .json();
            for (JsonNode table : full.path("tables")) {
                for (JsonNode cell : table.path("cells")) {
                    compared += expected.compare(table, cell);
                }
            }
        }
        assertThat(compared).isGreaterThan(20);
    }
}
