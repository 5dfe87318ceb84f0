package fr.opp.portal.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Files of {@code opp.keys.dir}: readable by their owner alone (mode 0600), in a folder closed to others (0700). */
@Component
public final class SecretFiles {
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path folder;

    SecretFiles(SecretSettings settings) {
        this.folder = settings.dir();
    }

    public Path path(String name) {
        return folder.resolve(name);
    }

    /** @return the file's text without surrounding white space; empty when there is no such file */
    public Optional<String> read(String name) {
        Path file = path(name);
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** Reads a secret, or makes and writes it where there is none; of two processes at once, both get the same. */
    public String readOrCreate(String name, Supplier<String> secret) {
        return read(name).orElseGet(() -> create(name, secret.get()));
    }

    private String create(String name, String secret) {
        Path file = path(name);
        try {
            Files.createDirectories(folder, OWNER_ONLY_FOLDER);
            Path complete = Files.createTempFile(folder, name, ".new", OWNER_ONLY);
            Files.writeString(complete, secret, StandardOpenOption.WRITE);
            try {
                // A link appears at once with its content, and fails where another process was first.
                Files.createLink(file, complete);
            } catch (FileAlreadyExistsException expected) {
                return read(name).orElseThrow(() -> expected);
            } finally {
                Files.deleteIfExists(complete);
            }
            return secret;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
