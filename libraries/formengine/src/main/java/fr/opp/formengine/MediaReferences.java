package fr.opp.formengine;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.javarosa.core.reference.Reference;
import org.javarosa.core.reference.ReferenceFactory;

/** Resolves {@code jr://file/<name>} and its kin to files of one folder, by name alone. */
final class MediaReferences implements ReferenceFactory {
    private final Path folder;

    MediaReferences(Path folder) {
        this.folder = folder;
    }

    @Override
    public boolean derives(String uri) {
        return uri.startsWith("jr://");
    }

    @Override
    public Reference derive(String uri) {
        return new MediaFile(uri, folder.resolve(uri.substring(uri.lastIndexOf('/') + 1)));
    }

    @Override
    public Reference derive(String uri, String context) {
        return derive(uri);
    }

    private record MediaFile(String uri, Path file) implements Reference {
        @Override
        public boolean doesBinaryExist() {
            return Files.isRegularFile(file);
        }

        @Override
        public InputStream getStream() throws IOException {
            return Files.newInputStream(file);
        }

        @Override
        public String getURI() {
            return uri;
        }

        @Override
        public String getLocalURI() {
            return file.toString();
        }

        @Override
        public boolean isReadOnly() {
            return true;
        }

        @Override
        public OutputStream getOutputStream() throws IOException {
            throw new IOException("the files of a form are read-only");
        }

        @Override
        public void remove() throws IOException {
            throw new IOException("the files of a form are read-only");
        }

        @Override
        public Reference[] probeAlternativeReferences() {
            return new Reference[0];
        }
    }
}
