package fr.opp.collection;

import static org.awaitility.Awaitility.await;

import fr.opp.collection.claim.Claims;
import fr.opp.collection.edition.Editions;
import fr.opp.collection.room.DiskProbe;
import fr.opp.contracts.edition.Edition;
import fr.opp.contracts.event.Topics;
import fr.opp.contracts.identity.ContributionId;
import fr.opp.contracts.identity.EditionId;
import fr.opp.contracts.identity.StructureId;
import fr.opp.embedded.testing.RealParts;
import fr.opp.kit.event.EventPublisher;
import fr.opp.kit.identity.Caller;
import fr.opp.kit.testing.TestTokens;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The service on a real broker and a real store, with an edition and a structure of its own for each test. */
@RealParts
@SpringBootTest(
        classes = {CollectionApplication.class, CollectionTest.Disk.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.config.name=collection", "opp.filieres=cirque"})
abstract class CollectionTest {
    /** All contexts of this JVM share a broker, and so its keys. */
    static final Path KEYS = Path.of("target", "keys-" + ProcessHandle.current().pid());

    static final TestTokens TOKENS = new TestTokens();
    static final AtomicLong FREE = new AtomicLong(Long.MAX_VALUE);

    static final String NETWORK = "network:cirque";

    @Autowired
    EventPublisher publisher;

    @Autowired
    Editions editions;

    @Autowired
    Claims claims;

    @LocalServerPort
    int port;

    WebTestClient client;
    Edition edition;
    String structure;

    @TestConfiguration
    static class Disk {
        @Bean
        @Primary
        DiskProbe fullDisk() {
            return FREE::get;
        }
    }

    @DynamicPropertySource
    static void addresses(DynamicPropertyRegistry registry) {
        registry.add("opp.jwks.uri", TOKENS::jwksUri);
        registry.add("opp.keys.dir", KEYS::toString);
    }

    @BeforeEach
    void openAnEditionForAStructure() {
        client = WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port)
                .responseTimeout(Duration.ofSeconds(30))
                .build();
        await().atMost(Duration.ofSeconds(30)).until(claims::caughtUp);
        edition = publish(
                Fixture.edition("cirque-2025-" + UUID.randomUUID().toString().substring(0, 8)));
        structure = enter("Compagnie " + edition.id());
    }

    Edition publish(Edition published) {
        publisher.publish(Topics.EDITIONS, published).block();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> editions.find(published.id())
                        .map(known -> known.closed() == published.closed())
                        .orElse(false));
        return published;
    }

    String enter(String name) {
        return client.post()
                .uri("/api/collection/structures")
                .headers(headers -> headers.setBearerAuth(token(NETWORK)))
                .bodyValue(Map.of(
                        "siret",
                        "00000000000000",
                        "name",
                        name,
                        "commune",
                        "09122",
                        "filieres",
                        List.of("cirque"),
                        "synthetic",
                        true))
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody(Entered.class)
                .returnResult()
                .getResponseBody()
                .structure();
    }

    record Entered(String structure) {}

    ContributionId contribution() {
        return ContributionId.of(edition.id(), new StructureId(structure));
    }

    String owner() {
        return token("contributor:" + structure);
    }

    static String token(String... memberships) {
        return TOKENS.token("collection", "5a1ff8a1-5d2c-4f0e-8d6c-93e0b6b7c0aa", memberships);
    }

    static String openRosaToken(String structure, EditionId edition) {
        Caller.OpenRosaAddress address = new Caller.OpenRosaAddress(new StructureId(structure), edition);
        return TOKENS.token(
                "collection",
                new Caller("5a1ff8a1-5d2c-4f0e-8d6c-93e0b6b7c0aa", "Adresse", Set.of(), Instant.now(), address));
    }

    String place() {
        return "/api/collection/structures/" + structure + "/editions/" + edition.id();
    }

    WebTestClient.ResponseSpec submit(String xml) {
        return client.post()
                .uri(place() + "/contribution")
                .headers(headers -> headers.setBearerAuth(owner()))
                .contentType(MediaType.APPLICATION_XML)
                .bodyValue(xml)
                .exchange();
    }

    WebTestClient.ResponseSpec get(String path, String token) {
        return client.get()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(token))
                .exchange();
    }
}
