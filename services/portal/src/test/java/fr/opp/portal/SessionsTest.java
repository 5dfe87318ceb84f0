package fr.opp.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Mono;

class SessionsTest extends PortalTest {
    @Autowired
    MongoDatabase database;

    @Test
    void tellsWhoIsSignedInAndWhatTheyBelongTo() throws Exception {
        Browser cirque = newPerson("cirque.session", "NETWORK", "cirque");

        Browser.Answer session = cirque.get("/api/portal/session");

        assertThat(session.status()).isEqualTo(200);
        assertThat(session.json().path("displayName").asString()).isEqualTo("Personne cirque.session");
        assertThat(session.json().path("language").asString()).isEqualTo("fr");
        assertThat(session.json().path("demonstration").asBoolean()).isFalse();
        assertThat(session.json().path("memberships").toString())
                .isEqualTo("[{\"role\":\"NETWORK\",\"scope\":\"cirque\","
                        + "\"label\":{\"fr\":\"Arts du cirque\",\"en\":\"Circus arts\"}}]");
        assertThat(session.header("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
    }

    @Test
    void nobodyIsSignedInWithoutACookieOrWithAnInventedOne() throws Exception {
        assertThat(browser.get("/api/portal/session").status()).isEqualTo(204);

        HttpRequest.Builder invented =
                browser.request("/api/portal/session").header("Cookie", "opp-session=" + "A".repeat(43));
        assertThat(browser.send(invented).status()).isEqualTo(204);
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndForeignPages() throws Exception {
        Browser.Answer answer = browser.signIn("operateur", OPERATOR_PASSWORD);

        assertThat(answer.header("Set-Cookie"))
                .hasValueSatisfying(cookie ->
                        assertThat(cookie).matches("opp-session=[A-Za-z0-9_-]{43}; Path=/; HTTPOnly; SameSite=Strict"));
    }

    @Test
    void refusesAWrongPasswordAndAnUnknownLoginInTheSameWords() throws Exception {
        Browser.Answer wrong = browser.signIn("operateur", "ce n'est pas celui-ci");
        Browser.Answer unknown = browser.signIn("personne", "ce n'est pas celui-ci");

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.problem()).isEqualTo("sign-in-refused");
        assertThat(unknown.status()).isEqualTo(401);
        assertThat(unknown.json().path("detail")).isEqualTo(wrong.json().path("detail"));
    }

    @Test
    void refusesTheEleventhAttemptOfALoginEvenWithTheRightPassword() throws Exception {
        newPerson("victime", "GROUP", "coreps");
        for (int i = 0; i < 10; i++) {
            assertThat(browser.signIn(i % 2 == 0 ? "Victime" : "ｖictime ", "faux mot de passe " + i)
                            .status())
                    .isEqualTo(401);
        }

        Browser.Answer eleventh = browser.signIn("victime", PASSWORD);

        assertThat(eleventh.status()).isEqualTo(429);
        assertThat(eleventh.problem()).isEqualTo("too-many-attempts");
        assertThat(eleventh.header("Retry-After")).hasValue("600");
    }

    @Test
    void signingOutEndsTheSession() throws Exception {
        Browser someone = newPerson("sortante", "GROUP", "coreps");
        String cookie =
                someone.request("/").build().headers().firstValue("Cookie").orElseThrow();

        assertThat(someone.delete("/api/portal/session").status()).isEqualTo(204);

        HttpRequest.Builder replayed = browser.request("/api/portal/session").header("Cookie", cookie);
        assertThat(browser.send(replayed).status()).isEqualTo(204);
    }

    @Test
    void signingInAgainEndsTheSessionThatWasOpen() throws Exception {
        Browser someone = newPerson("revenante", "GROUP", "coreps");
        String earlier =
                someone.request("/").build().headers().firstValue("Cookie").orElseThrow();

        assertThat(someone.signIn("revenante", PASSWORD).status()).isEqualTo(200);

        HttpRequest.Builder replayed = browser.request("/api/portal/session").header("Cookie", earlier);
        assertThat(browser.send(replayed).status()).isEqualTo(204);
        assertThat(someone.get("/api/portal/session").status()).isEqualTo(200);
    }

    @Test
    void givingThePasswordAgainRenewsItsTime() throws Exception {
        Browser someone = newPerson("prudente", "GROUP", "coreps");
        Instant before = Instant.parse(
                someone.get("/api/portal/session").json().path("authTime").asString());

        Browser.Answer refused = someone.post("/api/portal/session/confirmation", "{\"password\":\"autre\"}");
        Browser.Answer confirmed =
                someone.post("/api/portal/session/confirmation", "{\"password\":\"" + PASSWORD + "\"}");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.problem()).isEqualTo("confirmation-refused");
        assertThat(Instant.parse(confirmed.json().path("authTime").asString())).isAfter(before);
        assertThat(someone.get("/api/portal/session").json().path("authTime"))
                .isEqualTo(confirmed.json().path("authTime"));
    }

    @Test
    void remembersTheLanguage() throws Exception {
        Browser someone = newPerson("anglophone", "NETWORK", "rue");

        assertThat(someone.put("/api/portal/session/language", "{\"language\":\"en\"}")
                        .status())
                .isEqualTo(204);
        assertThat(someone.put("/api/portal/session/language", "{\"language\":\"xx\"}")
                        .status())
                .isEqualTo(400);

        Browser.Answer session = someone.get("/api/portal/session");
        assertThat(session.json().path("language").asString()).isEqualTo("en");
        assertThat(session.json().at("/memberships/0/label/en").asString()).isEqualTo("Street arts");
    }

    @Test
    void refusesChangesThatNoPageOfOursAskedFor() throws Exception {
        String body = "{\"login\":\"operateur\",\"password\":\"" + OPERATOR_PASSWORD + "\"}";
        HttpRequest.Builder withoutHeader = browser.bare("/api/portal/session")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        HttpRequest.Builder fromElsewhere = browser.request("/api/portal/session")
                .header("Content-Type", "application/json")
                .header("Origin", "https://ailleurs.example")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        HttpRequest.Builder fromHere = browser.request("/api/portal/session")
                .header("Content-Type", "application/json")
                .header("Origin", browser.address())
                .POST(HttpRequest.BodyPublishers.ofString(body));

        assertThat(browser.send(withoutHeader).problem()).isEqualTo("foreign-request");
        assertThat(browser.send(fromElsewhere).problem()).isEqualTo("foreign-request");
        assertThat(browser.send(fromHere).status()).isEqualTo(200);
    }

    @Test
    void aSessionEndsAfterEightIdleHoursAndIsStoredUnderAHashAlone() throws Exception {
        Browser someone = newPerson("endormie", "GROUP", "coreps");
        String person = someone.get("/api/portal/session").json().path("person").asString();
        String id = someone.request("/")
                .build()
                .headers()
                .firstValue("Cookie")
                .orElseThrow()
                .split("=")[1];
        MongoCollection<Document> sessions = database.getCollection("sessions");
        String stored = Mono.from(sessions.find(Filters.eq("person", person)).first())
                .block()
                .toJson();

        idle(sessions, person, Duration.ofHours(7));
        assertThat(someone.get("/api/portal/session").status()).isEqualTo(200);
        idle(sessions, person, Duration.ofHours(8));
        assertThat(someone.get("/api/portal/session").status()).isEqualTo(204);
        assertThat(stored).doesNotContain(id);
    }

    private static void idle(MongoCollection<Document> sessions, String person, Duration since) {
        Date seen = Date.from(Instant.now().minus(since).minusSeconds(1));
        Mono.from(sessions.updateOne(Filters.eq("person", person), Updates.set("seenAt", seen)))
                .block();
    }
}
