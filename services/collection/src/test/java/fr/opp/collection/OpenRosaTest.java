package fr.opp.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A client that is not ours, as ODK Collect speaks. */
class OpenRosaTest extends CollectionTest {
    private static final String BASE = "https://opp.example/openrosa/secret";

    @Test
    void listsTheOneFormWithItsFilesUnderThePublicAddress() {
        ask("/openrosa/formList")
                .expectHeader()
                .valueEquals("X-OpenRosa-Version", "1.0")
                .expectBody(String.class)
                .value(xml -> assertThat(xml)
                        .contains("<formID>cirque</formID>")
                        .contains("<downloadUrl>" + BASE + "/forms/cirque</downloadUrl>")
                        .containsPattern("<hash>md5:[0-9a-f]{32}</hash>"));
        ask("/openrosa/forms/cirque")
                .expectBody(String.class)
                .value(xml -> assertThat(xml).contains("<h:title>Cirque</h:title>"));
        ask("/openrosa/forms/cirque/manifest")
                .expectBody(String.class)
                .value(xml -> assertThat(xml).contains("<filename>notes.csv</filename>"));
        ask("/openrosa/forms/cirque/media/notes.csv").expectBody(byte[].class).isEqualTo(new byte[] {49});
        ask("/openrosa/forms/autre").expectStatus().isNotFound();
    }

    @Test
    void takesASubmissionAsCollectSendsIt() {
        client.head()
                .uri("/openrosa/submission")
                .headers(headers -> headers.setBearerAuth(openRosaToken(structure, edition.id())))
                .header("X-OpenRosa-Base", BASE)
                .exchange()
                .expectStatus()
                .isNoContent()
                .expectHeader()
                .valueEquals("Location", BASE + "/submission");

        send(Fixture.answers("uuid:o1"))
                .expectStatus()
                .isCreated()
                .expectBody(String.class)
                .value(xml -> assertThat(xml).contains("submit_success"));
        send(Fixture.answers("uuid:o1")).expectStatus().isCreated();
        assertThat(claims.stateOf(contribution()).versions()).hasSize(1);
    }

    @Test
    void refusalsAreOpenRosaXmlWithEveryQuestion() {
        send(Fixture.answers("uuid:o2").replace("<siret>00000000000000<", "<siret><"))
                .expectStatus()
                .isEqualTo(422)
                .expectBody(String.class)
                .value(xml -> assertThat(xml)
                        .contains("http://openrosa.org/http/response")
                        .contains("Numéro SIRET : Indiquez votre SIRET."));
        client.post()
                .uri("/openrosa/submission")
                .headers(headers -> headers.setBearerAuth(openRosaToken(structure, edition.id())))
                .contentType(MediaType.parseMediaType("multipart/form-data; boundary=xyz"))
                .bodyValue("--xyz--")
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void aLargeBodyIsRefusedBeforeItIsRead() {
        client.post()
                .uri("/openrosa/submission")
                .headers(headers -> headers.setBearerAuth(openRosaToken(structure, edition.id())))
                .contentType(MediaType.parseMediaType("multipart/form-data; boundary=xyz"))
                .bodyValue(new byte[50 * 1024 * 1024])
                .exchange()
                .expectStatus()
                .isEqualTo(413);
    }

    @Test
    void anAddressIsGoodForNothingElse() {
        get(place() + "/contribution", openRosaToken(structure, edition.id()))
                .expectStatus()
                .isForbidden();
        get("/openrosa/formList", owner()).expectStatus().isForbidden();
    }

    private WebTestClient.ResponseSpec ask(String path) {
        return client.get()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(openRosaToken(structure, edition.id())))
                .header("X-OpenRosa-Base", BASE)
                .exchange();
    }

    private WebTestClient.ResponseSpec send(String xml) {
        String body =
                "--fR0nT13r\r\nContent-Disposition: form-data; name=\"xml_submission_file\"; filename=\"cirque.xml\"\r\n"
                        + "Content-Type: text/xml\r\n\r\n" + xml + "\r\n--fR0nT13r--\r\n";
        return client.post()
                .uri("/openrosa/submission")
                .headers(headers -> headers.setBearerAuth(openRosaToken(structure, edition.id())))
                .contentType(MediaType.parseMediaType("multipart/form-data; boundary=fR0nT13r"))
                .bodyValue(body.getBytes(StandardCharsets.UTF_8))
                .exchange();
    }
}
