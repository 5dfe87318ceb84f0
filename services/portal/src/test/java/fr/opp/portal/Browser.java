package fr.opp.portal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to the portal as our own pages do: with the cookie it was given and the header that foreign pages cannot send. */
final class Browser {
    private static final JsonMapper JSON = JsonMapper.shared();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final String address;
    private String cookie = "";

    Browser(int port) {
        this.address = "http://127.0.0.1:" + port;
    }

    /** An answer whose body is JSON or nothing. */
    record Answer(int status, JsonNode json, String text, HttpResponse<?> response) {
        Optional<String> header(String name) {
            return response.headers().firstValue(name);
        }

        /** Last part of the problem's type. */
        String problem() {
            return json.path("type").asString("").replace("/problems/", "");
        }
    }

    String address() {
        return address;
    }

    Answer signIn(String login, String password) throws IOException, InterruptedException {
        return post("/api/portal/session", "{\"login\":\"%s\",\"password\":\"%s\"}".formatted(login, password));
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    Answer delete(String path) throws IOException, InterruptedException {
        return send(request(path).DELETE());
    }

    Answer post(String path, String json) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    Answer put(String path, String json) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** A request of our own pages; anything can be added to it. */
    HttpRequest.Builder request(String path) {
        return bare(path).header("X-OPP", "1");
    }

    /** A request without the header of our own pages. */
    HttpRequest.Builder bare(String path) {
        HttpRequest.Builder builder =
                HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(20));
        return cookie.isEmpty() ? builder : builder.header("Cookie", cookie);
    }

    Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        response.headers().firstValue("Set-Cookie").ifPresent(set -> cookie = set.substring(0, set.indexOf(';')));
        String type = response.headers().firstValue("Content-Type").orElse("");
        JsonNode json = type.contains("json") ? JSON.readTree(response.body()) : JSON.createObjectNode();
        return new Answer(response.statusCode(), json, response.body(), response);
    }

    HttpClient client() {
        return client;
    }
}
