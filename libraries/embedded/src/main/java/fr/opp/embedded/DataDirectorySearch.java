package fr.opp.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Looks for byte sequences in every file under a directory, so that a test of erasure can show that a planted answer
 * and its wrapped key are nowhere. A search that finds nothing proves something only if it would find something: plant
 * a control that is not erased and look for it too. What is compressed or encrypted on disk is not found.
 */
public final class DataDirectorySearch {
    private static final int CHUNK = 1 << 20;

    private final Path directory;

    public DataDirectorySearch(Path directory) {
        this.directory = directory;
    }

    /** Files that hold the text in UTF-8. */
    public List<Path> filesWith(String text) {
        return filesWith(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Files that hold the bytes, in any position. A file that vanishes meanwhile is one without them. */
    public List<Path> filesWith(byte[] bytes) {
        if (bytes.length == 0) {
            throw new IllegalArgumentException("nothing to look for");
        }
        return files().stream().filter(file -> holds(file, bytes)).toList();
    }

    /** Every file there is while the walk lasts: a log deletes and renames its own under our feet. */
    private List<Path> files() {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(directory, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes what) {
                    files.add(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                    if (failure instanceof NoSuchFileException) {
                        return FileVisitResult.CONTINUE;
                    }
                    throw failure;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static boolean holds(Path file, byte[] bytes) {
        try (InputStream content = Files.newInputStream(file)) {
            return holds(content, bytes);
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads chunk by chunk; the end of each is kept before the next, for what lies across. */
    private static boolean holds(InputStream content, byte[] bytes) throws IOException {
        byte[] window = new byte[CHUNK + bytes.length];
        int kept = 0;
        int read;
        while ((read = content.readNBytes(window, kept, CHUNK)) > 0) {
            int end = kept + read;
            if (indexOf(window, end, bytes) >= 0) {
                return true;
            }
            kept = Math.min(bytes.length - 1, end);
            System.arraycopy(window, end - kept, window, 0, kept);
        }
        return false;
    }

    private static int indexOf(byte[] window, int end, byte[] bytes) {
        for (int start = 0; start + bytes.length <= end; start++) {
            if (window[start] == bytes[0]
                    && Arrays.equals(window, start, start + bytes.length, bytes, 0, bytes.length)) {
                return start;
            }
        }
        return -1;
    }
}
