package fr.opp.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.client.WebClient;
import tools.jackson.databind.JsonNode;

/** The dashboard as one person sees it. */
final class Reading {
    private final WebTestClient client;
    private final WebClient streaming;

    Reading(int port, String token) {
        this(port, Map.of("Authorization", "Bearer " + token));
    }

    private Reading(int port, Map<String, String> headers) {
        String address = "http://127.0.0.1:" + port + "/api/dashboard";
        client = WebTestClient.bindToServer()
                .baseUrl(address)
                .responseTimeout(Duration.ofSeconds(30))
                .defaultHeaders(all -> headers.forEach(all::set))
                .build();
        streaming = WebClient.builder()
                .baseUrl(address)
                .defaultHeaders(all -> headers.forEach(all::set))
                .build();
    }

    static Reading stranger(int port) {
        return new Reading(port, Map.of());
    }

    WebTestClient.ResponseSpec exchange(String path) {
        return client.get().uri(path).exchange();
    }

    JsonNode get(String path) {
        return Objects.requireNonNull(exchange(path)
                .expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody());
    }

    String csv(String path) {
        byte[] body =
                exchange(path).expectStatus().isOk().expectBody().returnResult().getResponseBodyContent();
        assertThat(body).isNotNull();
        return new String(Objects.requireNonNull(body), StandardCharsets.UTF_8);
    }

    List<JsonNode> releases(String filiere) {
        return list("/releases?filiere=" + filiere);
    }

    List<JsonNode> tables(String filiere) {
        return list("/tables?filiere=" + filiere);
    }

    private List<JsonNode> list(String path) {
        List<JsonNode> found = new ArrayList<>();
        get(path).forEach(found::add);
        return found;
    }

    WebTestClient.ResponseSpec decide(String release, String verdict, Map<String, Object> body) {
        return client.post()
                .uri("/releases/" + release + "/" + verdict)
                .bodyValue(body)
                .exchange();
    }

    /** Opens a page that listens; it does so when this returns. */
    Listening listen() {
        return new Listening(streaming);
    }
}
