package fr.opp.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OptionsTest {
    @Test
    void readsWhatTheCommandLineAsksFor() {
        assertThat(Options.parse("--exit", "--json", "out.json", "--port", "9000"))
                .isEqualTo(new Options(true, Path.of("out.json"), 9000, null));
        assertThat(Options.parse().port()).isEqualTo(Options.DEFAULT_PORT);
    }

    @Test
    void saysWhatIsWrong() {
        assertThatThrownBy(() -> Options.parse("--prot"))
                .hasMessageContaining("--prot")
                .hasMessageContaining("--port");
        assertThatThrownBy(() -> Options.parse("--json")).hasMessageContaining("--json needs a value");
        assertThatThrownBy(() -> Options.parse("--port", "x")).hasMessageContaining("\"x\"");
    }
}
