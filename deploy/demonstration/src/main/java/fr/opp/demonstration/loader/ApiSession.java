package fr.opp.demonstration.loader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One signed-in person: calls carry the session's cookie, and unsafe ones the header that a foreign page cannot send. */
public final class ApiSession {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String COOKIE = "opp-session=";

    private final HttpClient http;
    private final URI address;
    private volatile @Nullable String cookie;

    ApiSession(HttpClient http, URI address) {
        this.http = http;
        this.address = address;
    }

    public ApiAnswer get(String path) {
        return send(request(path).GET());
    }

    /** Posts a JSON body. */
    public ApiAnswer post(String path, Object body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))));
    }

    public ApiAnswer put(String path, Object body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))));
    }

    /** Posts without a body. */
    public ApiAnswer post(String path) {
        return send(request(path).POST(BodyPublishers.noBody()));
    }

    /** Posts bytes of a given type, for instance the XML of an instance. */
    public ApiAnswer post(String path, String contentType, byte[] body) {
        return post(path, contentType, BodyPublishers.ofByteArray(body));
    }

    public ApiAnswer post(String path, String contentType, BodyPublisher body) {
        return send(request(path).header("Content-Type", contentType).POST(body));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(PATIENCE)
                .header("X-OPP", "1")
                .header("Accept-Language", "fr");
        String held = cookie;
        return held == null ? request : request.header("Cookie", held);
    }

    private ApiAnswer send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        try {
            HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
            response.headers().allValues("Set-Cookie").stream()
                    .filter(set -> set.startsWith(COOKIE))
                    .forEach(set -> cookie = set.substring(0, (set + ";").indexOf(';')));
            return new ApiAnswer(request.method() + " " + request.uri().getPath(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    request.method() + " " + request.uri().getPath(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for an answer", e);
        }
    }
}
