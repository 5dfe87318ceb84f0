package fr.opp.collection.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** The folder of the key files: each readable by its owner alone, none ever made over existing data. */
final class KeyFolder {
    private static final Set<PosixFilePermission> OWNER =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final Path folder;

    KeyFolder(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /**
     * Reads a key; makes it when there is none and it was never used.
     *
     * @throws IllegalStateException when a key that was used is missing, or is readable by others
     */
    byte[] read(String name, Supplier<byte[]> fresh, BooleanSupplier used) {
        Path file = folder.resolve(name);
        try {
            if (Files.exists(file)) {
                requireOwnerOnly(file);
                return Files.readAllBytes(file);
            }
            if (used.getAsBoolean()) {
                throw new IllegalStateException(
                        "the key " + name + " is missing from opp.keys.dir, and the topics hold "
                                + "data made with it: put the file back; a new key would make that data unreadable");
            }
            return write(file, fresh.get());
        } catch (IOException e) {
            throw new UncheckedIOException("the key " + name + " cannot be read or written", e);
        }
    }

    private byte[] write(Path file, byte[] key) throws IOException {
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, "key", ".new", PosixFilePermissions.asFileAttribute(OWNER));
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(key));
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        }
        return key;
    }

    private static void requireOwnerOnly(Path file) throws IOException {
        if (!OWNER.containsAll(Files.getPosixFilePermissions(file))) {
            throw new IllegalStateException(
                    "the key " + file.getFileName() + " is readable by others: chmod 600 on it, then start again");
        }
    }
}
