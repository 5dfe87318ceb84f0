package fr.opp.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.opp.contracts.Event;
import fr.opp.contracts.event.EventType;
import fr.opp.contracts.event.Topics;
import fr.opp.contracts.identity.Filiere;
import fr.opp.contracts.identity.StructureId;
import fr.opp.contracts.policy.Audience;
import fr.opp.contracts.release.ReleaseDecided;
import fr.opp.contracts.structure.StructureDescribed;
import fr.opp.embedded.testing.RealParts;
import fr.opp.kit.event.EncodedEvent;
import fr.opp.kit.event.EventPublisher;
import fr.opp.kit.testing.TestTokens;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** The dashboard on a real broker and store: what aggregation proposes, what each reader then sees. */
@RealParts
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.config.name=dashboard", "opp.partitions=2"})
class DashboardServiceTest {
    private static final TestTokens TOKENS = new TestTokens();
    private static final String VENUE = "0b0e7a4e-2f0c-5f6e-9a51-1d2f7c0e9b11";
    private static final Duration SOON = Duration.ofSeconds(20);

    @LocalServerPort
    int port;

    @Autowired
    EventPublisher publisher;

    private Reading coreps;
    private Reading venue;
    private Reading operator;

    @DynamicPropertySource
    static void keys(DynamicPropertyRegistry registry) {
        registry.add("opp.jwks.uri", TOKENS::jwksUri);
    }

    @AfterAll
    static void closeTokens() {
        TOKENS.close();
    }

    @BeforeEach
    void signIn() {
        coreps = reading("group:coreps-production");
        venue = reading("contributor:" + VENUE);
        operator = reading("operator:");
    }

    @Test
    void aTableIsSeenByNobodyUntilApprovedThenWithoutReasonsUntilRecalled() {
        Candidate candidate = new Candidate("cirque", "d1");
        Reading network = reading("network:cirque");
        describeVenue("cirque");
        propose(candidate);

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(network.releases("cirque")).hasSize(1));
        assertThat(coreps.tables("cirque")).isEmpty();
        assertThat(network.tables("cirque")).isEmpty();
        JsonNode review = network.get("/releases/cirque-2025.1");
        assertThat(review.path("hidden").path("FREQUENCY").asInt()).isEqualTo(2);
        assertThat(review.path("tables")
                        .path(0)
                        .path("cells")
                        .path(1)
                        .path("reason")
                        .asString())
                .isEqualTo("FREQUENCY");

        network.decide("cirque-2025.1", "approval", approval("d1", "reseau", "coreps"))
                .expectStatus()
                .isOk();

        assertThat(coreps.tables("cirque"))
                .extracting(table -> table.path("table").asString())
                .containsExactly("T1");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(venue.tables("cirque")).hasSize(2));
        assertThat(reading("network:rue").tables("cirque")).hasSize(1);
        assertThat(operator.tables("cirque")).isEmpty();
        assertShownWithoutReasons(coreps.get("/tables/cirque-2025.1/T1"));
        ReleaseDecided told = (ReleaseDecided) LogReader.lastOf(Topics.DECISIONS, "cirque-2025.1");
        assertThat(told.audiences()).containsExactlyInAnyOrder(Audience.NETWORK, Audience.COREPS);

        publish(Topics.CANDIDATES, candidate.recall("T1"));

        await().atMost(SOON).untilAsserted(() -> {
            JsonNode recalled = coreps.get("/tables/cirque-2025.1/T1");
            assertThat(recalled.path("state").asString()).isEqualTo("recalled");
            assertThat(recalled.path("cells")).isEmpty();
        });
        assertThat(network.get("/releases/cirque-2025.1").toString()).doesNotContain("T1\",\"cells\":[{");
        assertThat(coreps.csv("/tables/cirque-2025.1/T1.csv")).doesNotContain("123456");
    }

    private static void assertShownWithoutReasons(JsonNode table) {
        assertThat(table.path("cells").path(0).path("status").asString()).isEqualTo("protected");
        assertThat(table.toString()).doesNotContain("FREQUENCY").doesNotContain("SECONDARY");
        assertThat(table.path("cells").path(2).path("value").decimalValue()).isEqualByComparingTo("123456.5");
        assertThat(table.path("synthetic").asBoolean()).isTrue();
    }

    @Test
    void openPagesHearOfWhatTheyMayKnowAndOfNothingElse() {
        Candidate candidate = new Candidate("marionnette", "d1");
        Reading network = reading("network:marionnette");
        try (Listening atCoreps = coreps.listen();
                Listening atOperator = operator.listen();
                Listening atNetwork = network.listen()) {
            propose(candidate);
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(atNetwork.heard()).contains("release candidate"));
            await().atMost(SOON)
                    .untilAsserted(
                            () -> assertThat(network.releases("marionnette")).hasSize(1));

            network.decide("marionnette-2025.1", "approval", approval("d1", "coreps"))
                    .expectStatus()
                    .isOk();
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(atCoreps.heard()).contains("release approved"));
            publish(Topics.CANDIDATES, candidate.recall("T1"));
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(atCoreps.heard()).contains("recall T1"));

            assertThat(coreps.get("/tables/marionnette-2025.1/T1").path("cells"))
                    .isEmpty();
            assertThat(atCoreps.heard()).doesNotContain("release candidate");
            assertThat(atOperator.heard()).isEmpty();
        }
    }

    @Test
    void aDecisionAboutOtherFiguresIsRefused() {
        Reading network = reading("network:rue");
        propose(new Candidate("rue", "old"));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(network.releases("rue")).hasSize(1));
        propose(new Candidate("rue", "new"));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(network.releases("rue")
                                .getFirst()
                                .path("digest")
                                .asString())
                        .isEqualTo("new"));

        network.decide("rue-2025.1", "approval", approval("old", "coreps"))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/digest-changed");
        network.decide("rue-2025.1", "approval", approval("new", "recherche"))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/audience-not-foreseen");
        network.decide("rue-2025.1", "refusal", Map.of("digest", "new", "reason", "Une erreur de saisie"))
                .expectStatus()
                .isOk();

        assertThat(network.releases("rue").getFirst().path("state").asString()).isEqualTo("refused");
        assertThat(coreps.tables("rue")).isEmpty();
    }

    @Test
    void rolesThatMayNotReviewAreRefusedAndStrangersToo() {
        propose(new Candidate("musiques-actuelles", "d1"));
        Reading network = reading("network:musiques-actuelles");
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(network.releases("musiques-actuelles")).hasSize(1));

        for (Reading other : List.of(coreps, venue, operator, reading("network:cirque"))) {
            other.exchange("/releases?filiere=musiques-actuelles")
                    .expectStatus()
                    .isForbidden();
            other.exchange("/releases/musiques-actuelles-2025.1").expectStatus().isForbidden();
            other.decide("musiques-actuelles-2025.1", "approval", approval("d1", "coreps"))
                    .expectStatus()
                    .isForbidden();
            other.exchange("/tables/musiques-actuelles-2025.1/T1")
                    .expectStatus()
                    .isNotFound();
        }
        Reading.stranger(port).exchange("/tables").expectStatus().isUnauthorized();
        Reading.stranger(port).exchange("/method").expectStatus().isOk();
    }

    @Test
    void aSpreadsheetOpensTheTableAsPeopleWriteNumbers() {
        Candidate candidate = new Candidate("cirque-bis", "d1");
        Reading network = reading("network:cirque-bis");
        propose(candidate);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(network.releases("cirque-bis")).hasSize(1));
        network.decide("cirque-bis-2025.1", "approval", approval("d1", "coreps"));

        String csv = coreps.csv("/tables/cirque-bis-2025.1/T1.csv");

        assertThat(csv)
                .startsWith("\uFEFFDépartement;Produits (EUR)")
                .contains("\"Haute-Garonne; et ses voisins\";protégé;\r\n")
                .contains("'=Ariège;protégé;")
                .contains("Total;123456,5;12")
                .contains("12 / 20");
    }

    @Test
    void aPoisonRecordGoesToTheDeadLettersAndTheNextOneIsApplied() {
        Reading network = reading("network:rue-bis");
        Candidate candidate = new Candidate("rue-bis", "d1");
        byte[] type = EventType.TABLE_PROPOSED.code().getBytes(StandardCharsets.UTF_8);
        EncodedEvent poison =
                new EncodedEvent("{\"release\":12}".getBytes(StandardCharsets.UTF_8), Map.of("ce_type", type));
        publisher
                .send(Topics.CANDIDATES, "rue-bis-2025.1/T1", "rue-bis-2025.1", poison)
                .block(SOON);

        propose(candidate);

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(network.releases("rue-bis")).hasSize(1));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(LogReader.countOf(Topics.deadLetters(Topics.CANDIDATES)))
                        .isPositive());
    }

    private void describeVenue(String filiere) {
        publish(
                Topics.STRUCTURES,
                new StructureDescribed(
                        new StructureId(VENUE),
                        "pseudonym",
                        "Le Chapiteau bleu",
                        null,
                        "31555",
                        "31",
                        "243100518",
                        Set.of(new Filiere(filiere)),
                        true));
    }

    private void propose(Candidate candidate) {
        candidate.tables().forEach(table -> publish(Topics.CANDIDATES, table));
    }

    private void publish(String topic, Event event) {
        publisher.publish(topic, event).block(SOON);
    }

    private static Map<String, Object> approval(String digest, String... audiences) {
        return Map.of("digest", digest, "audiences", List.of(audiences));
    }

    private Reading reading(String membership) {
        return new Reading(port, TOKENS.token("dashboard", "5a1ff8a1-5d2c-4f0e-8d6c-93e0b6b7c0aa", membership));
    }
}
