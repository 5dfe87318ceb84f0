package fr.opp.portal.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretFilesTest {
    @TempDir
    Path parent;

    private SecretFiles files;

    @BeforeEach
    void inAFolderThatIsNotThereYet() {
        files = new SecretFiles(new SecretSettings(parent.resolve("keys")));
    }

    @Test
    void nobodyButTheOwnerReadsASecret() throws Exception {
        files.readOrCreate("secret", () -> "s3cret");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(files.path("secret"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(parent.resolve("keys"))))
                .isEqualTo("rwx------");
    }

    @Test
    void aSecretIsMadeOnce() {
        files.readOrCreate("secret", () -> "first");

        assertThat(files.readOrCreate("secret", () -> "second")).isEqualTo("first");
    }

    @Test
    void manyAtOnceGetTheSameSecretAndLeaveNothingBehind() throws Exception {
        Set<String> seen = ConcurrentHashMap.newKeySet();

        try (ExecutorService many = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 100; i++) {
                String own = "secret " + i;
                many.execute(() -> seen.add(files.readOrCreate("secret", () -> own)));
            }
        }

        assertThat(seen).hasSize(1);
        try (var left = Files.list(parent.resolve("keys"))) {
            assertThat(left).hasSize(1);
        }
    }
}
