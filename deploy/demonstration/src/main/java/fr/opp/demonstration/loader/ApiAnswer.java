package fr.opp.demonstration.loader;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the platform answered to one call. */
public final class ApiAnswer {
    private final String call;
    private final HttpResponse<byte[]> response;

    ApiAnswer(String call, HttpResponse<byte[]> response) {
        this.call = call;
        this.response = response;
    }

    public int status() {
        return response.statusCode();
    }

    public byte[] bytes() {
        return response.body();
    }

    public String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    /** The body, as JSON. */
    public JsonNode json() {
        return JsonMapper.shared().readTree(response.body());
    }

    /** The value of a header, empty when there is none. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /**
     * This answer, when its status is one of those expected.
     *
     * @throws ApiRefusal otherwise, with the problem that came instead
     */
    public ApiAnswer expect(int... statuses) {
        for (int status : statuses) {
            if (status() == status) {
                return this;
            }
        }
        throw new ApiRefusal(call, status(), text());
    }
}
