package fr.opp.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataDirectorySearchTest {
    private static final byte[] PATTERN = "réponse".getBytes(UTF_8);

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
    void tellsSeveralSequencesApartInOnePass() throws Exception {
        Path first = Files.writeString(directory.resolve("first"), "a long key, and a short one");
        Path second = Files.writeString(directory.resolve("second"), "a short key");

        assertThat(new DataDirectorySearch(directory)
                                .filesWith(List.of(
                                        "long".getBytes(UTF_8), "short".getBytes(UTF_8), "none".getBytes(UTF_8)))
                                .stream()
                                .map(Set::copyOf))
                .containsExactly(Set.of(first), Set.of(first, second), Set.of());
    }

    @Test
    void findsNothingWhereNothingIs() throws Exception {
        Files.writeString(directory.resolve("log"), "répons");

        assertThat(new DataDirectorySearch(directory).filesWith("réponse")).isEmpty();
    }
}
