package fr.opp.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.opp.contracts.edition.Edition;
import fr.opp.contracts.event.EventCodec;
import fr.opp.contracts.event.Topics;
import fr.opp.contracts.policy.Audience;
import fr.opp.embedded.testing.RealParts;
import fr.opp.kit.testing.TestTokens;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** The survey service on a real broker and store, through its HTTP door. */
@RealParts
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.config.name=survey", "opp.partitions=2"})
class SurveyServiceTest {
    private static final TestTokens TOKENS = new TestTokens();

    /** The broker takes records of up to one megabyte. */
    private static final int MOST_BYTES = 1_000_000;

    private static final String ANNE = "5a1ff8a1-5d2c-4f0e-8d6c-93e0b6b7c0aa";

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void keys(DynamicPropertyRegistry registry) {
        registry.add("opp.jwks.uri", TOKENS::jwksUri);
    }

    @AfterAll
    static void closeTokens() {
        TOKENS.close();
    }

    @Test
    void aNetworkImportsPublishesAndClosesAndTheLogTellsIt() {
        JsonNode questionnaire = importWorkbook("rue", "small.md");
        assertThat(questionnaire.path("questions").asInt()).isEqualTo(2);
        assertThat(questionnaire.path("sections")).hasSize(2);
        assertThat(questionnaire.path("tables").path(0).path("id").asString()).isEqualTo("T1");

        JsonNode edition = publish("rue", questionnaire.path("id").asString(), 2025);
        assertThat(edition.path("id").asString()).isEqualTo("rue-2025");
        assertThat(edition.path("defaultPolicy").path("budget").toString()).isEqualTo("[\"reseau\"]");

        close("rue", "rue-2025", "rue-2025").expectStatus().isOk();

        List<Edition> told = published("rue-2025", 2);
        assertThat(told.getFirst().closed()).isFalse();
        assertThat(told.getFirst().form().xform()).contains("produits");
        assertThat(told.getFirst().variables()).extracting("code").containsExactlyInAnyOrder("abrite", "produits");
        assertThat(told.getLast().closed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cirque", "marionnette", "rue", "musiques-actuelles"})
    void everyModelCanBePublishedAsItComes(String filiere) {
        JsonNode questionnaire = start(filiere);
        assertThat(questionnaire.path("questions").asInt()).isGreaterThan(90);
        assertThat(questionnaire.path("warnings")).isEmpty();
        assertThat(questionnaire.path("sections")).hasSize(9);
        assertThat(questionnaire.path("tables")).hasSizeGreaterThanOrEqualTo(6);

        publish(filiere, questionnaire.path("id").asString(), 2030);

        Edition edition = published(filiere + "-2030", 1).getFirst();
        assertThat(EventCodec.body(edition)).hasSizeLessThan(MOST_BYTES);
        assertThat(edition.form().media()).extracting("name").containsExactly("communes.csv");
        assertThat(edition.title().en()).startsWith("Observation of");
        assertThat(edition.tables())
                .allSatisfy(table ->
                        assertThat(edition.dimensions()).extracting("code").containsAll(table.dimensions()));
        assertThat(edition.defaultPolicy().audiencesOf("budget")).containsExactly(Audience.NETWORK);
        assertThat(edition.defaultPolicy().audiencesOf("activite"))
                .containsExactlyInAnyOrder(Audience.NETWORK, Audience.COREPS);
    }

    @Test
    void aWorkbookWithErrorsIsRefusedWithEachOfThemPlacedAndRemedied() {
        JsonNode problem = client("network:cirque")
                .post()
                .uri("/api/survey/questionnaires?filiere=cirque&name=broken.md")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .bodyValue(workbook("broken.md"))
                .exchange()
                .expectStatus()
                .isEqualTo(422)
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();

        JsonNode errors = Objects.requireNonNull(problem).path("errors");
        assertThat(errors).hasSizeGreaterThanOrEqualTo(2);
        assertThat(errors).allSatisfy(error -> {
            assertThat(error.path("place").path("sheet").asString()).isNotEmpty();
            assertThat(error.path("place").path("row").asInt()).isPositive();
            assertThat(error.path("remedy").asString()).isNotEmpty();
        });
        assertThat(errors.toString()).contains("prenom").contains("pays");
    }

    /** What the engine could not evaluate would be lost once published: it is refused at the door, each with its row. */
    @ParameterizedTest
    @ValueSource(
            strings = {"((selected(${nom}, 'a')", "${age} >= ", "${nom} = 'abc", "${rue} = 'a'", "toto(${nom})", "DEEP"
            })
    void aWorkbookWhoseExpressionsCannotBeEvaluatedIsRefused(String relevant) {
        String expression = relevant.equals("DEEP") ? "(".repeat(4000) + "1" + ")".repeat(4000) : relevant;
        String workbook = "| survey |\n| | type | name | label | relevant |\n| | text | nom | Nom | |\n"
                + "| | integer | age | Âge | |\n| | text | rue | Rue | " + expression + " |\n";

        JsonNode problem = client("network:cirque")
                .post()
                .uri("/api/survey/questionnaires?filiere=cirque&name=expressions.md")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .bodyValue(workbook.getBytes(StandardCharsets.UTF_8))
                .exchange()
                .expectStatus()
                .isEqualTo(422)
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();

        JsonNode error = Objects.requireNonNull(problem).path("errors").path(0);
        assertThat(error.path("place").path("sheet").asString()).isEqualTo("survey");
        assertThat(error.path("remedy").asString()).contains("parenthèses");
        if (relevant.contains("${") && !relevant.startsWith("toto")) {
            assertThat(error.path("place").path("row").asInt()).isEqualTo(4);
        }
    }

    @Test
    void anEditionNeverChangesSoASecondOneOfTheYearIsRefused() {
        String questionnaire =
                importWorkbook("marionnette", "small.md").path("id").asString();
        publish("marionnette", questionnaire, 2025);

        client("network:marionnette")
                .post()
                .uri("/api/survey/editions")
                .bodyValue(publication(questionnaire, 2025))
                .exchange()
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/edition-exists");
    }

    @Test
    void closingIsConfirmedByName() {
        String questionnaire =
                importWorkbook("musiques-actuelles", "small.md").path("id").asString();
        publish("musiques-actuelles", questionnaire, 2025);

        close("musiques-actuelles", "musiques-actuelles-2025", "oui")
                .expectStatus()
                .isForbidden();
    }

    @Test
    void anotherNetworkAContributorAndAStrangerAreRefused() {
        String id = importWorkbook("cirque", "small.md").path("id").asString();

        client("network:rue")
                .get()
                .uri("/api/survey/questionnaires/" + id)
                .exchange()
                .expectStatus()
                .isForbidden();
        client("contributor:0b0e7a4e-2f0c-5f6e-9a51-1d2f7c0e9b11")
                .post()
                .uri("/api/survey/editions")
                .bodyValue(publication(id, 2031))
                .exchange()
                .expectStatus()
                .isForbidden();
        WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port)
                .build()
                .get()
                .uri("/api/survey/filieres")
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/sign-in-needed");
    }

    @Test
    void aPublicationWithoutDatesIsToldWhichFieldsAreMissing() {
        client("network:cirque")
                .post()
                .uri("/api/survey/editions")
                .bodyValue(Map.of("year", 1789))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].place.field")
                .value(
                        List.class,
                        fields -> assertThat(fields.toString()).contains("questionnaire", "year", "opens", "closes"));
    }

    private JsonNode start(String model) {
        return Objects.requireNonNull(client("network:" + model)
                .post()
                .uri("/api/survey/models/" + model + "/questionnaire")
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody());
    }

    private JsonNode importWorkbook(String filiere, String name) {
        return Objects.requireNonNull(client("network:" + filiere)
                .post()
                .uri("/api/survey/questionnaires?filiere=" + filiere + "&name=" + name)
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .bodyValue(workbook(name))
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody());
    }

    private JsonNode publish(String filiere, String questionnaire, int year) {
        return Objects.requireNonNull(client("network:" + filiere)
                .post()
                .uri("/api/survey/editions")
                .bodyValue(publication(questionnaire, year))
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody());
    }

    private WebTestClient.ResponseSpec close(String filiere, String edition, String confirm) {
        return client("network:" + filiere)
                .post()
                .uri("/api/survey/editions/" + edition + "/closing")
                .bodyValue(Map.of("confirm", confirm))
                .exchange();
    }

    private static Map<String, Object> publication(String questionnaire, int year) {
        return Map.of("questionnaire", questionnaire, "year", year, "opens", "2026-09-10", "closes", "2026-12-11");
    }

    private WebTestClient client(String membership) {
        return WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port)
                .responseTimeout(Duration.ofSeconds(30))
                .defaultHeader("Authorization", "Bearer " + TOKENS.token("survey", ANNE, membership))
                .build();
    }

    private static byte[] workbook(String name) {
        try (var stream = SurveyServiceTest.class.getResourceAsStream("/workbooks/" + name)) {
            return Objects.requireNonNull(stream).readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Edition> published(String edition, int expected) {
        List<Edition> found = new ArrayList<>();
        Map<String, Object> configuration = Map.of("bootstrap.servers", System.getProperty("opp.kafka.bootstrap"));
        try (var consumer =
                new KafkaConsumer<>(configuration, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.EDITIONS).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            await().atMost(Duration.ofSeconds(20)).until(() -> {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(200))) {
                    if (new String(record.key(), StandardCharsets.UTF_8).equals(edition)) {
                        found.add((Edition) EventCodec.read(
                                record.headers().lastHeader("ce_type").value(), record.value()));
                    }
                }
                return found.size() >= expected;
            });
        }
        return found;
    }
}
