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

    @ParameterizedTest
    @ValueSource(strings = {"/diffusions/cirque-2025.1", "/tableaux/cirque-2025.1/v1.2", "/remplir/cirque-2025.1"})
    void aPageIsOpenedAgainByItsAddressEvenWhenItsNameHasADot(String path) throws Exception {
        Browser.Answer page = opened(path);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(page.text()).contains("id=\"app\"");
    }

    @Test
    void aBrowserThatOpensAFileGetsTheFileAndNeverAPageInTheNameOfAScript() throws Exception {
        assertThat(opened("/marque.svg").header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).contains("svg"));
        assertThat(opened("/assets/gone-ffffffff.js").status()).isEqualTo(404);
        assertThat(opened("/api/dashboard.v1/gone").header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).doesNotContain("html"));
    }

    /** As a browser asks for what is typed into its address bar, or reloaded. */
    private Browser.Answer opened(String path) throws Exception {
        return browser.send(browser.bare(path)
                .GET()
                .header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8"));
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
