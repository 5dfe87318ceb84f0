package fr.opp.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GatewayTest extends PortalTest {
    @Test
    void exchangesTheSessionForATokenOfTheServiceAlone() throws Exception {
        Browser network = newPerson("cirque.porte", "NETWORK", "cirque");

        network.get("/api/survey/editions?filiere=cirque");

        FakeService.Arrived arrived = SERVICE.next();
        assertThat(arrived.uri()).isEqualTo("/api/survey/editions?filiere=cirque");
        JWTClaimsSet claims = arrived.claims();
        assertThat(claims.getAudience()).containsExactly("survey");
        assertThat(claims.getStringListClaim("memberships")).containsExactly("network:cirque");
        assertThat(claims.getStringClaim("name")).isEqualTo("Personne cirque.porte");
        assertThat(claims.getStringClaim("via")).isEqualTo("session");
        assertThat(claims.getLongClaim("auth_time")).isPositive();
        assertThat(claims.getExpirationTime().getTime() - claims.getIssueTime().getTime())
                .isBetween(1L, 120_000L);
    }

    @Test
    void aTokenIsSignedWithThePublishedKeyAndReusedForTheSameService() throws Exception {
        Browser someone = newPerson("repetee", "NETWORK", "rue");
        JWKSet keys =
                JWKSet.parse(browser.get("/api/portal/.well-known/jwks.json").text());

        someone.get("/api/collection/a");
        String first = SERVICE.next().bearer();
        someone.get("/api/collection/b");
        String second = SERVICE.next().bearer();
        someone.get("/api/dashboard/c");
        String other = SERVICE.next().bearer();

        assertThat(second).isEqualTo(first);
        assertThat(SignedJWT.parse(other).getJWTClaimsSet().getAudience()).containsExactly("dashboard");
        assertThat(keys.getKeys()).allSatisfy(key -> assertThat(key.isPrivate()).isFalse());
        assertThat(SignedJWT.parse(first)
                        .verify(new ECDSAVerifier(keys.getKeys().get(0).toECKey())))
                .isTrue();
    }

    @Test
    void whateverCredentialComesInStaysOutside() throws Exception {
        Browser someone = newPerson("faussaire", "GROUP", "coreps");
        HttpRequest.Builder forged = someone.request("/api/collection/structures/x")
                .header("Authorization", "Bearer forged")
                .header("Proxy-Authorization", "Basic forged")
                .header("X-Forwarded-User", "operateur")
                .header("X-Forwarded-Access-Token", "forged")
                .header("X-Auth-Request-Email", "forged")
                .header("X-OpenRosa-Base", "https://ailleurs.example")
                .header("X-OPP-Personal-Address", "forged")
                .header("X-Progress", "3/7")
                .header("Accept-Language", "en");

        someone.send(forged);

        FakeService.Arrived arrived = SERVICE.next();
        assertThat(arrived.claims().getStringListClaim("memberships")).containsExactly("group:coreps");
        assertThat(arrived.headers().toString()).doesNotContain("forged", "operateur", "ailleurs");
        assertThat(arrived.headers().get("Cookie")).isNull();
        assertThat(arrived.headers().get("X-Progress")).isEqualTo("3/7");
        assertThat(arrived.headers().get("Accept-Language")).isEqualTo("en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr;q=2", "fr_FR", "xx-", "fr;q=abc"})
    void aLanguageThatCannotBeReadIsAnsweredInFrench(String language) throws Exception {
        Browser.Answer refused =
                browser.send(browser.request("/api/survey/filieres").header("Accept-Language", language));

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.problem()).isEqualTo("sign-in-needed");
    }

    @Test
    void withoutASessionNothingButWhatIsPublicPasses() throws Exception {
        HttpRequest.Builder forged = browser.request("/api/survey/filieres").header("Authorization", "Bearer forged");

        Browser.Answer refused = browser.send(forged);
        Browser.Answer unknownService = browser.get("/api/nothing/here");

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.problem()).isEqualTo("sign-in-needed");
        assertThat(refused.header("Content-Type")).hasValue("application/problem+json");
        assertThat(unknownService.status()).isEqualTo(401);
        assertThat(SERVICE.isUntouched()).isTrue();

        Browser.Answer method = browser.get("/api/dashboard/method");
        assertThat(method.status()).isEqualTo(200);
        assertThat(SERVICE.next().headers().get("Authorization")).isNull();
    }

    @Test
    void aServiceSetsNoCookieAndTheRequestKeepsItsOneId() throws Exception {
        Browser someone = newPerson("tracee", "GROUP", "coreps");
        HttpRequest.Builder request =
                someone.request("/api/survey/filieres").header("X-Request-Id", "0123456789abcdef");

        Browser.Answer answer = someone.send(request);

        assertThat(answer.response().headers().allValues("X-Request-Id")).containsExactly("0123456789abcdef");
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(SERVICE.next().headers().get("X-Request-Id")).isEqualTo("0123456789abcdef");
    }

    @Test
    void refusesALargeBodyBeforeReadingItAndOneOfUnknownLengthWhereItGrowsTooLarge() throws Exception {
        Browser someone = newPerson("bavarde", "GROUP", "coreps");
        byte[] large = new byte[11 * 1024 * 1024];
        new Random(7).nextBytes(large);
        HttpRequest.Builder announced = someone.request("/api/survey/questionnaires")
                .expectContinue(true)
                .POST(HttpRequest.BodyPublishers.ofByteArray(large));

        Browser.Answer refused = someone.send(announced);

        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.problem()).isEqualTo("too-large");
        assertThat(refused.json().path("detail").asString()).contains("10 Mo");

        HttpRequest.Builder growing = someone.request("/api/survey/questionnaires")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)));
        Browser.Answer cut = someone.send(growing);
        assertThat(cut.status()).isEqualTo(413);
        assertThat(SERVICE.isUntouched()).isTrue();
    }

    @Test
    void aBodyWithinTheLimitPassesWhole() throws Exception {
        Browser someone = newPerson("mesuree", "NETWORK", "cirque");
        byte[] body = new byte[6 * 1024 * 1024];

        HttpRequest.Builder posted = someone.request("/api/survey/questionnaires?filiere=cirque")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));

        assertThat(someone.send(posted).status()).isEqualTo(200);
        assertThat(SERVICE.next().bodyBytes()).isEqualTo(body.length);
    }

    @Test
    void eventsPassOneByOneAsTheyHappen() throws Exception {
        Browser someone = newPerson("attentive", "GROUP", "coreps");
        HttpRequest request = someone.request("/api/dashboard/events").build();
        SERVICE.publish("first");

        HttpResponse<Stream<String>> response = someone.client().send(request, HttpResponse.BodyHandlers.ofLines());
        try (Stream<String> lines = response.body()) {
            var events = lines.filter(line -> !line.isEmpty()).iterator();
            assertThat(events.next()).isEqualTo("data: first");
            SERVICE.publish("second");
            assertThat(events.next()).isEqualTo("data: second");
        }
        assertThat(response.headers().firstValue("Content-Encoding")).isEmpty();
    }

    @Test
    void answersAreCompressedAndGuarded() throws Exception {
        Browser someone = newPerson("gardee", "GROUP", "coreps");
        HttpRequest.Builder request = someone.request("/api/survey/filieres").header("Accept-Encoding", "gzip");

        HttpResponse<byte[]> answer = someone.client().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());

        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(answer.body().length).isLessThan(500);
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        String policy = answer.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy).contains("frame-ancestors 'none'", "script-src 'self' 'wasm-unsafe-eval'");
        String scripts = Stream.of(policy.split("; "))
                .filter(part -> part.startsWith("script-src"))
                .findFirst()
                .orElseThrow();
        assertThat(List.of(scripts.split(" "))).doesNotContain("'unsafe-inline'", "'unsafe-eval'");
    }

    @Test
    void aServiceThatIsAwayIsToldAsSuchWhileTheOthersGoOn() throws Exception {
        Browser someone = newPerson("patiente", "GROUP", "coreps");

        Browser.Answer away = someone.get("/api/aggregation/anything");

        assertThat(away.status()).isEqualTo(503);
        assertThat(away.problem()).isEqualTo("unavailable");
        assertThat(away.header("Retry-After")).hasValue("5");
        assertThat(someone.get("/api/survey/filieres").status()).isEqualTo(200);
    }

    @Test
    void whoeverHasAsManyMembershipsAsAreAllowedStillPasses() throws Exception {
        String memberships = Stream.generate(UUID::randomUUID)
                .limit(64)
                .map(structure -> "{\"role\":\"CONTRIBUTOR\",\"scope\":\"" + structure + "\"}")
                .collect(Collectors.joining(","));
        String account = "{\"login\":\"bureau\",\"displayName\":\"Bureau\",\"password\":\"%s\",\"memberships\":[%s]}";
        assertThat(operator()
                        .post("/api/portal/accounts", account.formatted(PASSWORD, memberships))
                        .status())
                .isEqualTo(201);

        assertThat(signedIn("bureau", PASSWORD)
                        .get("/api/collection/structures")
                        .status())
                .isEqualTo(200);

        assertThat(SERVICE.next().claims().getStringListClaim("memberships")).hasSize(64);
    }
}
