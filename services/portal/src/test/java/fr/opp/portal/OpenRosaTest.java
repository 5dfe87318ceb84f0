package fr.opp.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.reactivestreams.client.MongoDatabase;
import com.nimbusds.jwt.JWTClaimsSet;
import fr.opp.contracts.edition.Edition;
import fr.opp.contracts.event.Topics;
import fr.opp.contracts.structure.StructureDescribed;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;

@ExtendWith(OutputCaptureExtension.class)
class OpenRosaTest extends PortalTest {
    private final StructureDescribed structure = Samples.structure("Théâtre du Puits", "cirque");
    private final Edition edition = Samples.edition("cirque-" + Long.toString(System.nanoTime(), 36));

    @Autowired
    MongoDatabase database;

    private Browser contributor;

    @BeforeEach
    void aContributorOfAnOpenEdition() throws Exception {
        publish(Topics.EDITIONS, edition);
        publish(Topics.STRUCTURES, structure);
        contributor = newPerson(
                "or-" + structure.structure(),
                "CONTRIBUTOR",
                structure.structure().value());
    }

    @Test
    void anAddressReachesCollectionForItsStructureAndEditionAlone() throws Exception {
        String address = makeAddress().path("url").asString();
        String token = tokenOf(address);

        assertThat(asClient("GET", address + "/formList?listAllVersions=true").status())
                .isEqualTo(200);

        FakeService.Arrived arrived = SERVICE.next();
        assertThat(arrived.uri()).isEqualTo("/openrosa/formList?listAllVersions=true");
        assertThat(arrived.headers().get("X-OpenRosa-Base")).isEqualTo(address);
        JWTClaimsSet claims = arrived.claims();
        assertThat(claims.getAudience()).containsExactly("collection");
        assertThat(claims.getStringClaim("via")).isEqualTo("openrosa");
        assertThat(claims.getStringClaim("structure"))
                .isEqualTo(structure.structure().value());
        assertThat(claims.getStringClaim("edition")).isEqualTo(edition.id().value());
        assertThat(claims.getStringListClaim("memberships")).isEmpty();
        assertThat(claims.getLongClaim("auth_time")).isZero();
        assertThat(token).hasSize(22);
    }

    @Test
    void submitsAndFetchesFormsAndDoesNothingElse() throws Exception {
        String address = makeAddress().path("url").asString();

        assertThat(asClient("POST", address + "/submission").status()).isEqualTo(200);
        assertThat(SERVICE.next().uri()).isEqualTo("/openrosa/submission");
        assertThat(asClient("HEAD", address + "/submission").status()).isEqualTo(200);
        assertThat(SERVICE.next().method()).isEqualTo("HEAD");
        assertThat(asClient("GET", address + "/forms/f/media/liste.csv").status())
                .isEqualTo(200);
        assertThat(SERVICE.next().uri()).isEqualTo("/openrosa/forms/f/media/liste.csv");

        assertThat(asClient("DELETE", address + "/submission").status()).isEqualTo(404);
        assertThat(asClient("GET", address + "/view/submissionList").status()).isEqualTo(404);
        assertThat(SERVICE.isUntouched()).isTrue();
    }

    @Test
    void diesWithItsEdition() throws Exception {
        JsonNode made = makeAddress();
        String address = made.path("url").asString();
        publish(Topics.EDITIONS, edition.closedAt(Instant.parse("2026-11-21T12:00:00Z")));

        await().atMost(Duration.ofSeconds(10))
                .until(() -> asClient("GET", address + "/formList").status() == 403);

        Browser.Answer refused = asClient("POST", address + "/submission");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/xml"));
        assertThat(refused.header("X-OpenRosa-Version")).hasValue("1.0");
        assertThat(refused.text())
                .startsWith("<OpenRosaResponse xmlns=\"http://openrosa.org/http/response\">")
                .contains("Cette collecte est close");
        assertThat(listed().at("/0/state").asString()).isEqualTo("closed");
        assertThat(contributor.post("/api/portal/openrosa-tokens", wanted()).problem())
                .isEqualTo("edition-closed");
    }

    @Test
    void canBeRevokedByThoseOfTheStructureAlone() throws Exception {
        JsonNode made = makeAddress();
        String address = made.path("url").asString();
        String path = "/api/portal/openrosa-tokens/" + made.path("id").asString();
        asClient("GET", address + "/formList");
        assertThat(listed().at("/0/lastUsedAt").asString()).isNotEmpty();
        assertThat(listed().at("/0/state").asString()).isEqualTo("live");

        assertThat(operator().delete(path).status()).isEqualTo(403);
        assertThat(asClient("GET", address + "/formList").status()).isEqualTo(200);
        assertThat(contributor.delete(path).status()).isEqualTo(204);

        assertThat(asClient("GET", address + "/formList").status()).isEqualTo(403);
        assertThat(listed().at("/0/state").asString()).isEqualTo("revoked");
    }

    @Test
    void anInventedAddressIsRefusedInWordsThatAClientShows() throws Exception {
        Browser.Answer refused = asClient("GET", browser.address() + "/openrosa/AAAAAAAAAAAAAAAAAAAAAA/formList");

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.header("WWW-Authenticate")).hasValue("OPP-Address");
        assertThat(refused.text()).contains("<message nature=\"error\">Cette adresse de collecte n’existe pas");
        assertThat(SERVICE.isUntouched()).isTrue();
    }

    @Test
    void theTokenIsInNoLogNoProblemAndNotInTheStore(CapturedOutput output) throws Exception {
        String address = makeAddress().path("url").asString();
        String token = tokenOf(address);

        asClient("GET", address + "/formList?secret=" + token);
        Browser.Answer problem = asClient("GET", address + "/nothing");

        Browser.Answer doubled = asClient("GET", browser.address() + "//openrosa//" + token + "/nothing");

        assertThat(problem.json().path("instance").asString()).isEqualTo("/openrosa/***/nothing");
        assertThat(doubled.json().path("instance").asString()).isEqualTo("/openrosa/***/nothing");
        await().untilAsserted(() -> assertThat(output.getAll()).contains("GET /openrosa/***/formList 200"));
        assertThat(output.getAll()).doesNotContain(token);
        assertThat(Flux.from(database.getCollection("openrosaTokens").find())
                        .map(Document::toJson)
                        .collectList()
                        .block()
                        .toString())
                .contains(structure.structure().value())
                .doesNotContain(token);
    }

    @Test
    void onlyContributorsOfTheStructureMakeAddresses() throws Exception {
        Browser network = newPerson("net-" + structure.structure(), "NETWORK", "cirque");

        assertThat(network.post("/api/portal/openrosa-tokens", wanted()).status())
                .isEqualTo(403);
        assertThat(contributor
                        .post("/api/portal/openrosa-tokens", "{\"structure\":\"x\",\"edition\":\"cirque-2025\"}")
                        .json()
                        .at("/errors/0/place/field")
                        .asString())
                .isEqualTo("structure");
    }

    private JsonNode makeAddress() throws IOException, InterruptedException {
        Browser.Answer made = contributor.post("/api/portal/openrosa-tokens", wanted());
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.json();
    }

    private JsonNode listed() throws IOException, InterruptedException {
        return contributor
                .get("/api/portal/openrosa-tokens?structure=" + structure.structure())
                .json();
    }

    private String wanted() {
        return "{\"structure\":\"%s\",\"edition\":\"%s\"}".formatted(structure.structure(), edition.id());
    }

    private static String tokenOf(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /** What ODK Collect sends: no cookie, no header of ours. */
    private Browser.Answer asClient(String method, String address) throws IOException, InterruptedException {
        Browser client = new Browser(port);
        HttpRequest.BodyPublisher body = method.equals("POST")
                ? HttpRequest.BodyPublishers.ofString("--b\r\n\r\n--b--")
                : HttpRequest.BodyPublishers.noBody();
        return client.send(client.bare(address.substring(client.address().length()))
                .header("X-OpenRosa-Version", "1.0")
                .method(method, body));
    }
}
