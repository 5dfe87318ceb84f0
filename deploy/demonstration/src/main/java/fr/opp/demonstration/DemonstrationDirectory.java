package fr.opp.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The demonstration's own directory, made anew at each start; nothing that it did not make itself is ever deleted. */
record DemonstrationDirectory(Path root) {
    private static final String MARK = "demonstration-opp";

    /** @param chosen null for {@code data-demonstration} under the current directory */
    static DemonstrationDirectory of(@Nullable Path chosen) {
        Path root = chosen == null ? Path.of("data-demonstration") : chosen;
        return new DemonstrationDirectory(root.toAbsolutePath().normalize());
    }

    /** Where the platform keeps its data; its keys lie beside. */
    Path data() {
        return root.resolve("data");
    }

    /** Deletes what an earlier demonstration left. False when the directory holds something else. */
    boolean makeAnew() {
        try {
            Files.createDirectories(root);
            Path mark = root.resolve(MARK);
            if (!Files.exists(mark) && !isEmpty(root)) {
                return false;
            }
            Files.writeString(mark, "");
            for (Path content : List.of(data(), root.resolve("keys"))) {
                delete(content);
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.findAny().isEmpty();
        }
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> entries = Files.walk(directory)) {
            for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(entry);
            }
        }
    }
}
