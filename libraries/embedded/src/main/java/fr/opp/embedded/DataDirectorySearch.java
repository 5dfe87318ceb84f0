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
import java.util.BitSet;
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
        return filesWith(List.of(bytes)).getFirst();
    }

    /**
     * Files that hold each of several sequences, in one pass over the directory.
     *
     * @return for each sequence, in the order given, the files that hold it
     */
    public List<List<Path>> filesWith(List<byte[]> sequences) {
        Sequences wanted = new Sequences(sequences);
        List<List<Path>> found =
                sequences.stream().<List<Path>>map(any -> new ArrayList<>()).toList();
        for (Path file : files()) {
            heldBy(file, wanted).stream()
                    .forEach(sequence -> found.get(sequence).add(file));
        }
        return found;
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

    private static BitSet heldBy(Path file, Sequences wanted) {
        try (InputStream content = Files.newInputStream(file)) {
            return heldBy(content, wanted);
        } catch (NoSuchFileException e) {
            return new BitSet();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads chunk by chunk; the end of each is kept before the next, for what lies across. */
    private static BitSet heldBy(InputStream content, Sequences wanted) throws IOException {
        BitSet held = new BitSet();
        byte[] window = new byte[CHUNK + wanted.longest()];
        int kept = 0;
        int read;
        while ((read = content.readNBytes(window, kept, CHUNK)) > 0) {
            int end = kept + read;
            wanted.markIn(window, end, held);
            kept = Math.min(wanted.longest() - 1, end);
            System.arraycopy(window, end - kept, window, 0, kept);
        }
        return held;
    }

    /** What is looked for, with the bytes that any of it begins with: most positions are dismissed by one look. */
    private static final class Sequences {
        private static final int BYTES = 256;

        private final List<byte[]> all;
        private final boolean[] begins = new boolean[BYTES];

        Sequences(List<byte[]> all) {
            this.all = all;
            for (byte[] sequence : all) {
                if (sequence.length == 0) {
                    throw new IllegalArgumentException("nothing to look for");
                }
                begins[Byte.toUnsignedInt(sequence[0])] = true;
            }
        }

        int longest() {
            return all.stream().mapToInt(sequence -> sequence.length).max().orElse(1);
        }

        void markIn(byte[] window, int end, BitSet held) {
            for (int start = 0; start < end; start++) {
                if (begins[Byte.toUnsignedInt(window[start])]) {
                    markAt(window, start, end, held);
                }
            }
        }

        private void markAt(byte[] window, int start, int end, BitSet held) {
            for (int i = 0; i < all.size(); i++) {
                byte[] sequence = all.get(i);
                int stop = start + sequence.length;
                if (stop <= end && Arrays.equals(window, start, stop, sequence, 0, sequence.length)) {
                    held.set(i);
                }
            }
        }
    }
}
