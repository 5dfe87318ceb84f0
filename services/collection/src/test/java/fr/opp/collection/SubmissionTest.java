package fr.opp.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Answers at the door. */
class SubmissionTest extends CollectionTest {
    /** Callers that block; the shared elastic threads are few. */
    private static final Scheduler CALLERS = Schedulers.fromExecutor(Executors.newVirtualThreadPerTaskExecutor());

    @Test
    void answersARepeatAsTheFirstTimeAndRefusesAConflict() {
        submit(Fixture.answers("uuid:1"))
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.version")
                .isEqualTo(1)
                .jsonPath("$.sections[0].audiences")
                .isNotEmpty();

        submit(Fixture.answers("uuid:1"))
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.version")
                .isEqualTo(1);
        expectProblem(submit(Fixture.answers("uuid:1", null, 1)), HttpStatus.CONFLICT, "instance-conflict");
        expectProblem(submit(Fixture.answers("uuid:2")), HttpStatus.CONFLICT, "already-answered");
    }

    @Test
    void keepsEveryVersionOfWhatIsCorrected() {
        submit(Fixture.answers("uuid:1")).expectStatus().isCreated();

        submit(Fixture.answers("uuid:2", "uuid:1", 70_000))
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.version")
                .isEqualTo(2);

        expectProblem(submit(Fixture.answers("uuid:3", "uuid:1", 60_000)), HttpStatus.CONFLICT, "already-answered");
        get(place() + "/contribution", owner())
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("sent")
                .jsonPath("$.versions.length()")
                .isEqualTo(2)
                .jsonPath("$.xml")
                .value(xml -> assertThat(xml.toString()).contains("<produits_total>70000<"));
        get(place() + "/contribution/versions/1", owner())
                .expectBody(String.class)
                .value(xml -> assertThat(xml).contains("<produits_total>90000<"));
    }

    @Test
    void namesEveryQuestionThatIsWrongInFrench() {
        String wrong = Fixture.answers("uuid:1")
                .replace("<siret>00000000000000<", "<siret><")
                .replace("creation cession", "creation magie cession")
                .replace("<rep_propres>12<", "<rep_propres>beaucoup<");

        expectProblem(submit(wrong), HttpStatus.valueOf(422), "answers-refused")
                .jsonPath("$.errors.length()")
                .isEqualTo(3)
                .jsonPath("$.errors[0].message")
                .isEqualTo("Indiquez votre SIRET.")
                .jsonPath("$.errors[0].place.question")
                .isEqualTo("identite/siret")
                .jsonPath("$.errors[0].place.section")
                .isEqualTo("identite")
                .jsonPath("$.errors[1].message")
                .isEqualTo("Ce choix ne fait pas partie de la liste.")
                .jsonPath("$.errors[2].remedy")
                .value(remedy -> assertThat(remedy.toString()).contains("nombre entier"));
        assertThat(claims.stateOf(contribution()).versions()).isEmpty();
    }

    @Test
    void refusesADoctypeAnUnknownEditionAndAClosedOne() {
        expectProblem(
                        submit("<!DOCTYPE data [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><data>&x;</data>"),
                        HttpStatus.valueOf(422),
                        "answers-refused")
                .jsonPath("$.errors[0].message")
                .value(message -> assertThat(message.toString()).contains("DOCTYPE"));

        submit(Fixture.answers("uuid:1")).expectStatus().isCreated();
        publish(edition.closedAt(Instant.parse("2026-01-01T00:00:00Z")));
        expectProblem(submit(Fixture.answers("uuid:2", "uuid:1", 1)), HttpStatus.FORBIDDEN, "edition-closed");

        edition = Fixture.edition("cirque-1999");
        expectProblem(submit(Fixture.answers("uuid:1")), HttpStatus.NOT_FOUND, "not-found");
    }

    @Test
    void refusesWhatIsTooLargeAndTakesNothingWhenTheDiskIsNearlyFull() {
        String large = Fixture.answers("uuid:1").replace("Le secret", "x".repeat(6 * 1024 * 1024));
        expectProblem(submit(large), HttpStatus.valueOf(413), "too-large");

        FREE.set(1_000_000);
        try {
            expectProblem(submit(Fixture.answers("uuid:1")), HttpStatus.INSUFFICIENT_STORAGE, "disk-full");
        } finally {
            FREE.set(Long.MAX_VALUE);
        }
        submit(Fixture.answers("uuid:1")).expectStatus().isCreated();
    }

    @Test
    void makesOneVersionOfManyRacingSubmissions() {
        List<Integer> same = race(
                IntStream.range(0, 20).mapToObj(i -> Fixture.answers("uuid:1")).toList());
        assertThat(same).containsOnly(201);

        List<Integer> different = race(IntStream.range(0, 20)
                .mapToObj(i -> Fixture.answers("uuid:c" + i, "uuid:1", i))
                .toList());
        assertThat(different).filteredOn(status -> status == 201).hasSize(1);
        assertThat(different).filteredOn(status -> status == 409).hasSize(19);
        assertThat(claims.stateOf(contribution()).versions()).hasSize(2);
    }

    @Test
    void onlyThePeopleConcernedComeIn() {
        client.get().uri(place() + "/contribution").exchange().expectStatus().isUnauthorized();
        get(place() + "/contribution", token("contributor:0b0e7a4e-2f0c-5f6e-9a51-1d2f7c0e9b11"))
                .expectStatus()
                .isForbidden();
        get(place() + "/contribution", token(NETWORK)).expectStatus().isForbidden();
        get(place() + "/contribution", token("operator:")).expectStatus().isForbidden();
        get("/api/collection/follow-up?edition=" + edition.id(), token("network:rue"))
                .expectStatus()
                .isForbidden();
        get("/api/collection/editions/" + edition.id() + "/form", token("group:coreps"))
                .expectStatus()
                .isForbidden();
    }

    @Test
    void draftsAreKeptAndDisappearWhenTheAnswerIsSent() {
        client.put()
                .uri(place() + "/draft")
                .headers(headers -> headers.setBearerAuth(owner()))
                .header("X-Progress", "3/9")
                .bodyValue("<data id='cirque'/>")
                .exchange()
                .expectStatus()
                .isOk();
        get(place() + "/draft", owner()).expectBody(String.class).isEqualTo("<data id='cirque'/>");
        expectFirst("draft", 3);

        submit(Fixture.answers("uuid:1")).expectStatus().isCreated();

        expectProblem(get(place() + "/draft", owner()), HttpStatus.NOT_FOUND, "no-draft");
        expectFirst("sent", null);
        get("/api/collection/follow-up?edition=" + edition.id(), token(NETWORK))
                .expectBody()
                .jsonPath("$.sent")
                .isEqualTo(1)
                .jsonPath("$.departements[?(@.code=='09')].sent")
                .isEqualTo(1);
    }

    @Test
    void aReviewIsOnTheRecordThatTheOwnerSees() {
        submit(Fixture.answers("uuid:1")).expectStatus().isCreated();

        get("/api/collection/contributions/" + contribution() + "?purpose=relecture", token(NETWORK))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.answers[?(@.code=='rep_cedees')].state")
                .isEqualTo("MISSING");

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> get("/api/collection/structures/" + structure + "/access", owner())
                        .expectBody()
                        .jsonPath("$[0].purpose")
                        .isEqualTo("relecture"));
    }

    private void expectFirst(String state, Integer answered) {
        get("/api/collection/structures/" + structure + "/contributions", owner())
                .expectBody()
                .jsonPath("$[?(@.edition=='" + edition.id() + "')].state")
                .isEqualTo(state)
                .jsonPath("$[?(@.edition=='" + edition.id() + "')].answered")
                .value(value -> assertThat(value.toString()).contains(String.valueOf(answered)));
    }

    private List<Integer> race(List<String> submissions) {
        return Flux.fromIterable(submissions)
                .flatMap(
                        xml -> Mono.fromCallable(() -> submit(xml)
                                        .expectBody()
                                        .returnResult()
                                        .getStatus()
                                        .value())
                                .subscribeOn(CALLERS),
                        20)
                .collectList()
                .block();
    }

    private static org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec expectProblem(
            org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec response,
            HttpStatus status,
            String slug) {
        return response.expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/" + slug);
    }
}
