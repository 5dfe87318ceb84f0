package fr.opp.portal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.opp.echo.EchoService;
import fr.opp.portal.gateway.LocalServices;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.test.annotation.DirtiesContext;

@DirtiesContext
class LocalServicesTest extends PortalTest {
    @Autowired
    LocalServices locals;

    @Test
    void aServiceOfThisJvmIsReachedWithoutTheNetworkAndTrustsTheTokenAlone() throws Exception {
        Browser someone = newPerson("voisine", "NETWORK", "cirque");
        String person = someone.get("/api/portal/session").json().path("person").asString();
        try (ConfigurableApplicationContext service = EchoService.start("survey", browser.address())) {
            locals.add("survey", service.getBean(HttpHandler.class));

            Browser.Answer echo = someone.post("/api/survey/echo", "\"bonjour\"");
            Browser.Answer unknown = someone.post("/api/survey/unknown", "{}");

            assertThat(echo.status()).as(echo.text()).isEqualTo(200);
            assertThat(echo.json().path("person").asString()).isEqualTo(person);
            assertThat(echo.json().path("body").asString()).isEqualTo("\"bonjour\"");
            assertThat(echo.response().headers().allValues("X-Request-Id")).hasSize(1);
            assertThat(echo.response().headers().allValues("Content-Security-Policy"))
                    .hasSize(1);
            assertThat(unknown.status()).isEqualTo(404);
            assertThat(SERVICE.isUntouched()).isTrue();
        }
    }

    @Test
    void aTokenForOneServiceIsRefusedByAnother() throws Exception {
        Browser someone = newPerson("egaree", "NETWORK", "cirque");
        try (ConfigurableApplicationContext service = EchoService.start("dashboard", browser.address())) {
            // Where survey should be stands a service that expects tokens for dashboard.
            locals.add("survey", service.getBean(HttpHandler.class));

            Browser.Answer refused = someone.post("/api/survey/echo", "{}");

            assertThat(refused.status()).isEqualTo(401);
        }
    }
}
