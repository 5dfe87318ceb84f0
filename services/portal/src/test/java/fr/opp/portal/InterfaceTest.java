package fr.opp.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterfaceTest extends PortalTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/connexion", "/tableaux/r-1/t-2", "/invitation/AAAAAAAAAAAAAAAAAAAAAA"})
    void anAddressOfTheApplicationIsItsOnePage(String path) throws Exception {
        Browser.Answer page = browser.get(path);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(page.header("Cache-Control")).hasValue("no-cache");
        assertThat(page.header("Content-Security-Policy")).isPresent();
        assertThat(page.text()).contains("id=\"app\"");
    }

    @Test
    void whatHasAHashInItsNameIsKeptForAYearAndOtherFilesAreAskedForAgain() throws Exception {
        Browser.Answer script = browser.get("/assets/app-0a1b2c3d.js");
        Browser.Answer picture = browser.get("/marque.svg");

        assertThat(script.header("Cache-Control")).hasValue("max-age=31536000, public, immutable");
        assertThat(script.header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).contains("javascript"));
        assertThat(picture.header("Cache-Control")).hasValue("no-cache");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/gone-ffffffff.js", "/gone.png", "/openrosa/", "/actuator/health", "/portal.yml"})
    void whatIsNeitherAPageNorAFileIsNotFound(String path) throws Exception {
        Browser.Answer missing = browser.get(path);

        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.problem()).isEqualTo("not-found");
    }
}
