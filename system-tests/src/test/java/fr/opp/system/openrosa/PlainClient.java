package fr.opp.system.openrosa;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** What a form client on a telephone does, written from the OpenRosa 1.0 specification. */
final class PlainClient {
    private static final String BOUNDARY = "----opp-system-test-boundary";

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;

    PlainClient(String address) {
        this.address = address;
    }

    String get(String path) {
        HttpResponse<String> response = send(request(address + "/" + path).GET(), BodyHandlers.ofString());
        require200(response);
        return response.body();
    }

    byte[] getBytes(String url) {
        HttpResponse<byte[]> response = send(request(url).GET(), BodyHandlers.ofByteArray());
        require200(response);
        return response.body();
    }

    /** ODK Collect asks first where and how much it may send. */
    HttpResponse<String> announce() {
        return send(request(address + "/submission").HEAD(), BodyHandlers.ofString());
    }

    HttpResponse<String> submit(byte[] instance) {
        return send(
                request(address + "/submission")
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofByteArray(multipart(instance))),
                BodyHandlers.ofString());
    }

    static String between(String text, String before, String after) {
        int start = text.indexOf(before) + before.length();
        return text.substring(start, text.indexOf(after, start));
    }

    private static byte[] multipart(byte[] instance) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + BOUNDARY + "\r\n"
                        + "Content-Disposition: form-data; name=\"xml_submission_file\"; filename=\"submission.xml\"\r\n"
                        + "Content-Type: text/xml\r\n"
                        + "Content-Transfer-Encoding: binary\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(instance);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private static HttpRequest.Builder request(String url) {
        return HttpRequest.newBuilder(URI.create(url))
                .header("X-OpenRosa-Version", "1.0")
                .header("User-Agent", "a form client");
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> handler) {
        try {
            return http.send(request.build(), handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void require200(HttpResponse<?> response) {
        if (response.statusCode() != 200) {
            throw new AssertionError(response.uri().getPath() + " was answered " + response.statusCode());
        }
    }
}
