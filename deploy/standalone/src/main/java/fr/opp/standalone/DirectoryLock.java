package fr.opp.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Only one process at a time uses a data directory; the system frees the lock of one that was killed. */
final class DirectoryLock implements AutoCloseable {
    private static final String FILE = "opp.lock";

    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws DirectoryInUse naming the process that holds it */
    static DirectoryLock take(Path directory) {
        Path file = directory.resolve(FILE);
        try {
            Files.createDirectories(directory);
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                String holder = read(channel);
                channel.close();
                throw new DirectoryInUse(directory, holder);
            }
            sign(channel);
            return new DirectoryLock(channel);
        } catch (IOException e) {
            throw new UncheckedIOException("the data directory cannot be used: " + directory, e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // Held by this very JVM.
            return null;
        }
    }

    private static void sign(FileChannel channel) throws IOException {
        channel.truncate(0);
        String process = String.valueOf(ProcessHandle.current().pid());
        channel.write(ByteBuffer.wrap(process.getBytes(StandardCharsets.UTF_8)), 0);
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer content = ByteBuffer.allocate(64);
        channel.read(content, 0);
        return new String(content.array(), 0, content.position(), StandardCharsets.UTF_8).strip();
    }
}
