package fr.opp.portal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.opp.contracts.Event;
import fr.opp.embedded.testing.RealParts;
import fr.opp.kit.event.EventPublisher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The portal on real parts, with one real HTTP server in the place of the services. Its tests share one context. */
@RealParts
@SpringBootTest(
        classes = PortalApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.name=portal",
            "opp.operator.password=" + PortalTest.OPERATOR_PASSWORD,
            "opp.access-log=true",
            // One environment may serve all five services: what the others need must not keep the portal from starting.
            "opp.jwks.uri=http://127.0.0.1:1/unused",
            // All tests share one address.
            "opp.session.address-failures=1000"
        })
abstract class PortalTest {
    static final String OPERATOR_PASSWORD = "quatre mots au hasard";
    static final String PASSWORD = "cheval pile agrafe juste";
    static final FakeService SERVICE = new FakeService();

    @LocalServerPort
    int port;

    @Autowired
    EventPublisher publisher;

    Browser browser;

    @DynamicPropertySource
    static void addresses(DynamicPropertyRegistry registry) throws IOException {
        Path keys = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "keys-");
        registry.add("opp.keys.dir", keys::toString);
        for (String service : new String[] {"survey", "collection", "dashboard"}) {
            registry.add("opp.routes." + service, SERVICE::uri);
        }
        // Reserved and never listened to: one service is always away.
        registry.add("opp.routes.aggregation", () -> "http://127.0.0.1:1");
    }

    @BeforeEach
    void openABrowser() {
        browser = new Browser(port);
        SERVICE.forget();
    }

    Browser operator() throws IOException, InterruptedException {
        return signedIn("operateur", OPERATOR_PASSWORD);
    }

    Browser signedIn(String login, String password) throws IOException, InterruptedException {
        Browser own = new Browser(port);
        assertThat(own.signIn(login, password).status()).isEqualTo(200);
        return own;
    }

    /** Makes an account as the operator, and signs it in. */
    Browser newPerson(String login, String role, String scope) throws IOException, InterruptedException {
        Browser.Answer made = operator().post("/api/portal/accounts", account(login, PASSWORD, role, scope));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return signedIn(login, PASSWORD);
    }

    static String account(String login, String password, String role, String scope) {
        return """
                {"login":"%s","displayName":"Personne %s","password":%s,"memberships":[{"role":"%s","scope":"%s"}]}
                """.formatted(login, login, password == null ? "null" : "\"" + password + "\"", role, scope);
    }

    void publish(String topic, Event event) {
        publisher.publish(topic, event).block();
    }
}
