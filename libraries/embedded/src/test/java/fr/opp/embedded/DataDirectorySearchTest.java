package fr.opp.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataDirectorySearchTest {
    private static final byte[] PATTERN = "réponse".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path directory;

    /** At both ends, and across and beside the border of what is read at once. */
    @ParameterizedTest
    @ValueSource(ints = {0, (1 << 20) - 4, (1 << 20) - 1, 1 << 20, (2 << 20) - 3, (3 << 20) - 8})
    void findsBytesWhereverTheyLie(int position) throws Exception {
        byte[] content = new byte[3 << 20];
        Arrays.fill(content, (byte) 'r');
        System.arraycopy(PATTERN, 0, content, position, PATTERN.length);
        Path file =
                Files.write(Files.createDirectories(directory.resolve("a/b")).resolve("log"), content);

        assertThat(new DataDirectorySearch(directory).filesWith("réponse")).containsExactly(file);
    }

    @Test
    void findsNothingWhereNothingIs() throws Exception {
        Files.writeString(directory.resolve("log"), "répons");

        assertThat(new DataDirectorySearch(directory).filesWith("réponse")).isEmpty();
    }
}
