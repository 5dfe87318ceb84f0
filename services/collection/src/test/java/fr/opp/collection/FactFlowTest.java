package fr.opp.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.opp.collection.keys.ContributionKeys;
import fr.opp.collection.log.LogEntry;
import fr.opp.collection.log.LogReader;
import fr.opp.contracts.contribution.KeyWrapped;
import fr.opp.contracts.event.EventCodec;
import fr.opp.contracts.event.Topics;
import fr.opp.contracts.fact.Fact;
import fr.opp.contracts.fact.FactRecorded;
import fr.opp.contracts.fact.FactValue;
import fr.opp.contracts.policy.Audience;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What leaves the service: permitted facts, and tombstones after a withdrawal. */
class FactFlowTest extends CollectionTest {
    @Autowired
    LogReader log;

    @Autowired
    ContributionKeys keys;

    @Test
    void publishesWhatThePolicyPermitsAndNothingElse() {
        submit(Fixture.answers("uuid:1")).expectStatus().isCreated();

        Fact fact = open(factOfVersion(1_000_000));

        assertThat(fact.naturalPerson()).isTrue();
        assertThat(fact.unit()).isEqualTo(keys.pseudonym("000000000")).doesNotContain("000000000");
        assertThat(fact.audiences().get("budget")).containsExactly(Audience.NETWORK);
        assertThat(fact.values().get("identite")).containsOnlyKeys("forme_juridique");
        assertThat(fact.values().get("activite"))
                .containsEntry("rep_propres", FactValue.of(new BigDecimal("12")))
                .containsEntry("rep_cedees", FactValue.MISSING)
                .containsEntry("activites", FactValue.of(List.of("creation", "cession")));
        assertThat(fact.values().get("budget")).containsEntry("resultat", FactValue.of(new BigDecimal("10000")));
    }

    @Test
    void aNarrowerPolicyIsANewFactUnderANewKey() {
        submit(Fixture.answers("uuid:1")).expectStatus().isCreated();
        factOfVersion(1_000_000);
        KeyWrapped before = factKey();

        client.put()
                .uri(place() + "/policy")
                .headers(headers -> headers.setBearerAuth(owner()))
                .bodyValue(Map.of("sections", Map.of("budget", List.of())))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.revision")
                .isEqualTo(1)
                .jsonPath("$.effect.withheld[0]")
                .isEqualTo("budget");

        Fact fact = open(factOfVersion(1_000_001));
        assertThat(fact.values()).containsOnlyKeys("identite", "activite");
        assertThat(factKey().generation()).isEqualTo(2);
        assertThat(factKey().wrapped()).isNotEqualTo(before.wrapped());
    }

    @Test
    void aWithdrawalNeedsTheNameAndLeavesOnlyTombstones() {
        submit(Fixture.answers("uuid:1")).expectStatus().isCreated();
        submit(Fixture.answers("uuid:2", "uuid:1", 5)).expectStatus().isCreated();
        factOfVersion(2_000_000);

        withdraw("autre chose").expectStatus().isForbidden();
        withdraw("Compagnie " + edition.id()).expectStatus().isOk();

        submit(Fixture.answers("uuid:3")).expectStatus().isEqualTo(410);
        submit(Fixture.answers("uuid:1")).expectStatus().isEqualTo(410);
        get(place() + "/contribution", owner())
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("withdrawn")
                .jsonPath("$.xml")
                .isEmpty()
                .jsonPath("$.versions.length()")
                .isEqualTo(0);
        assertThat(last(Topics.keys(edition.filiere()), contribution().value())).isNull();
        assertThat(last(Topics.factKeys(edition.filiere()), contribution().value()))
                .isNull();
        assertThat(last(Topics.facts(edition.filiere()), contribution().value()))
                .isNull();
        assertThat(last(Topics.contributions(edition.filiere()), contribution() + "/1"))
                .isNull();
        assertThat(last(Topics.contributions(edition.filiere()), contribution() + "/2"))
                .isNull();
    }

    @Test
    void aWithdrawalNeedsAPasswordGivenLately() {
        submit(Fixture.answers("uuid:1")).expectStatus().isCreated();
        var caller = new fr.opp.kit.identity.Caller(
                UUID.randomUUID().toString(),
                "Anne",
                Set.of(fr.opp.contracts.membership.Membership.ofClaim("contributor:" + structure)),
                Instant.now().minusSeconds(600),
                null);

        withdraw("Compagnie " + edition.id(), TOKENS.token("collection", caller))
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/confirmation-needed");
        withdraw("Compagnie " + edition.id(), token(NETWORK)).expectStatus().isForbidden();
    }

    private WebTestClient.ResponseSpec withdraw(String name) {
        return withdraw(name, owner());
    }

    private WebTestClient.ResponseSpec withdraw(String name, String token) {
        return client.post()
                .uri(place() + "/withdrawal")
                .headers(headers -> headers.setBearerAuth(token))
                .bodyValue(Map.of("confirm", name))
                .exchange();
    }

    private FactRecorded factOfVersion(long version) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> last(
                                                Topics.facts(edition.filiere()),
                                                contribution().value())
                                        instanceof FactRecorded recorded
                                ? recorded
                                : null,
                        recorded -> recorded != null && recorded.version() == version);
    }

    private KeyWrapped factKey() {
        return (KeyWrapped)
                last(Topics.factKeys(edition.filiere()), contribution().value());
    }

    private Fact open(FactRecorded recorded) {
        String associated = contribution() + "|" + recorded.version() + "|" + Topics.facts(edition.filiere());
        byte[] plain = keys.openFactKey(edition.filiere(), factKey()).open(recorded.ciphertext(), associated);
        return EventCodec.json().readValue(plain, Fact.class);
    }

    /** The last record of a key; null for a tombstone. It fails when there is none at all. */
    private Object last(String topic, String key) {
        List<LogEntry> entries = new ArrayList<>();
        log.replay(List.of(topic), entry -> {
            if (entry.key().equals(key)) {
                entries.add(entry);
            }
        });
        return entries.isEmpty() ? "nothing" : entries.getLast().event();
    }
}
