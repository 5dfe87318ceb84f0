package fr.opp.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoDatabase;
import fr.opp.collection.claim.Claims;
import fr.opp.collection.claim.ContributionState;
import fr.opp.contracts.identity.ContributionId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import reactor.core.publisher.Mono;

/** A second life of the service on the same broker and the same keys: memory starts empty, the log does not. */
class RestartTest extends CollectionTest {
    @Autowired
    private MongoDatabase database;

    /** The last version lies behind the first one in the log, and the fact of the first must not wait for it. */
    @Test
    void projectionsAreMadeAnewFromTheLogForEveryVersion() {
        submit(Fixture.answers("uuid:1")).expectStatus().isCreated();
        submit(Fixture.answers("uuid:2", "uuid:1", 5)).expectStatus().isCreated();
        await().atMost(Duration.ofSeconds(30)).until(() -> projectedVersions() == 2);
        Mono.from(database.getCollection("versions").deleteMany(new Document())).block();

        String group = "opp-collection-" + UUID.randomUUID();
        try (ConfigurableApplicationContext second =
                secondLife("--spring.cloud.stream.bindings.contributionFeed-in-0.group=" + group)) {
            await().atMost(Duration.ofSeconds(40)).until(() -> projectedVersions() == 2);
            assertThat(second.getBean(Claims.class).stateOf(contribution()).versions())
                    .hasSize(2);
        }
    }

    private long projectedVersions() {
        return Objects.requireNonNull(Mono.from(database.getCollection("versions")
                        .countDocuments(Filters.eq("edition", edition.id().value())))
                .block());
    }

    private static ConfigurableApplicationContext secondLife(String... settings) {
        List<String> arguments = new ArrayList<>(List.of(settings));
        arguments.add("--server.port=0");
        arguments.add("--opp.filieres=cirque");
        arguments.add("--opp.jwks.uri=" + TOKENS.jwksUri());
        arguments.add("--opp.keys.dir=" + KEYS);
        return CollectionApplication.builder().run(arguments.toArray(String[]::new));
    }

    @Test
    void everythingThatWasAcknowledgedIsThereAndWhatWasWithdrawnStaysSo() {
        submit(Fixture.answers("uuid:1")).expectStatus().isCreated();
        submit(Fixture.answers("uuid:2", "uuid:1", 5)).expectStatus().isCreated();
        ContributionId kept = contribution();
        ContributionState before = claims.stateOf(kept);
        structure = enter("Autre " + edition.id());
        submit(Fixture.answers("uuid:3")).expectStatus().isCreated();
        client.post()
                .uri(place() + "/withdrawal")
                .headers(headers -> headers.setBearerAuth(owner()))
                .bodyValue(Map.of("confirm", "Autre " + edition.id()))
                .exchange()
                .expectStatus()
                .isOk();

        try (ConfigurableApplicationContext second = secondLife()) {
            Claims revived = second.getBean(Claims.class);
            await().atMost(Duration.ofSeconds(30)).until(revived::caughtUp);

            assertThat(revived.stateOf(kept).versions()).isEqualTo(before.versions());
            assertThat(revived.stateOf(kept).key()).isEqualTo(before.key());
            assertThat(revived.stateOf(contribution()).withdrawn()).isNotNull();
            assertThat(revived.stateOf(contribution()).key()).isNull();
        }
    }
}
