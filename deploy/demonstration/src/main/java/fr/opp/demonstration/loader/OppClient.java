package fr.opp.demonstration.loader;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;

/** The public API at one address. */
public final class OppClient {
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final URI address;

    /** @param address origin of the platform, for instance {@code http://127.0.0.1:8080} */
    public OppClient(URI address) {
        this.address = address;
    }

    public URI address() {
        return address;
    }

    /**
     * Signs in.
     *
     * @throws ApiRefusal when the login or the password is wrong
     */
    public ApiSession signIn(String login, String password) {
        ApiSession session = new ApiSession(http, address);
        session.post("/api/portal/session", Map.of("login", login, "password", password))
                .expect(200);
        return session;
    }

    /** A caller whom nobody knows. */
    public ApiSession anonymous() {
        return new ApiSession(http, address);
    }
}
