package fr.opp.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.opp.collection.claim.Claims;
import fr.opp.collection.claim.ContributionState;
import fr.opp.contracts.identity.ContributionId;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** A second life of the service on the same broker and the same keys: memory starts empty, the log does not. */
class RestartTest extends CollectionTest {
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

        try (ConfigurableApplicationContext second = CollectionApplication.builder()
                .run(
                        "--server.port=0",
                        "--opp.filieres=cirque",
                        "--opp.jwks.uri=" + TOKENS.jwksUri(),
                        "--opp.keys.dir=" + KEYS)) {
            Claims revived = second.getBean(Claims.class);
            await().atMost(Duration.ofSeconds(30)).until(revived::caughtUp);

            assertThat(revived.stateOf(kept).versions()).isEqualTo(before.versions());
            assertThat(revived.stateOf(kept).key()).isEqualTo(before.key());
            assertThat(revived.stateOf(contribution()).withdrawn()).isNotNull();
            assertThat(revived.stateOf(contribution()).key()).isNull();
        }
    }
}
