package fr.opp.portal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.opp.embedded.testing.RealParts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

@RealParts
@ExtendWith(OutputCaptureExtension.class)
class FirstStartTest {
    @TempDir
    Path keys;

    @Test
    void anOperatorWithoutChosenPasswordFindsOneInAFileAndTheNextStartKeepsAll(CapturedOutput output) throws Exception {
        String keySet;
        try (ConfigurableApplicationContext first = start()) {
            String password = Files.readString(keys.resolve("operator-password"));
            Browser browser = browserOf(first);

            assertThat(browser.signIn("operateur", password).status()).isEqualTo(200);
            assertThat(output.getAll())
                    .contains(keys.resolve("operator-password").toString());
            assertThat(output.getAll()).doesNotContain(password);
            keySet = browser.get("/api/portal/.well-known/jwks.json").text();
        }
        try (ConfigurableApplicationContext second = start()) {
            Browser browser = browserOf(second);

            assertThat(browser.get("/api/portal/.well-known/jwks.json").text()).isEqualTo(keySet);
            assertThat(browser.signIn("operateur", Files.readString(keys.resolve("operator-password")))
                            .status())
                    .isEqualTo(200);
        }
        assertThat(modeOf("operator-password")).isEqualTo("rw-------");
        assertThat(modeOf("portal-signing.jwk")).isEqualTo("rw-------");
    }

    /** Another name is another database, in which nobody has an account yet. */
    private ConfigurableApplicationContext start() {
        return PortalApplication.builder()
                .run("--spring.application.name=portal-first-start", "--server.port=0", "--opp.keys.dir=" + keys);
    }

    private static Browser browserOf(ConfigurableApplicationContext context) {
        return new Browser(context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    private String modeOf(String file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(keys.resolve(file)));
    }
}
