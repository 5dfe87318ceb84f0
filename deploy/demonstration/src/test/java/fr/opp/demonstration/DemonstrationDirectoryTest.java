package fr.opp.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemonstrationDirectoryTest {
    @TempDir
    private Path root;

    @Test
    void startsFreshWhereADemonstrationWas() throws IOException {
        DemonstrationDirectory directory = DemonstrationDirectory.of(root.resolve("demo"));
        assertThat(directory.makeAnew()).isTrue();
        Files.createDirectories(directory.data().resolve("kafka"));
        Files.writeString(directory.data().resolve("kafka").resolve("log"), "old");

        assertThat(directory.makeAnew()).isTrue();
        assertThat(directory.data()).doesNotExist();
    }

    @Test
    void leavesAlonePlacesThatAreNotItsOwn() throws IOException {
        Path precious = Files.writeString(root.resolve("thesis.odt"), "years of work");

        assertThat(DemonstrationDirectory.of(root).makeAnew()).isFalse();
        assertThat(precious).exists();
    }
}
