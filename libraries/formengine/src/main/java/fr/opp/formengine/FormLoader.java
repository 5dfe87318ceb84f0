package fr.opp.formengine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes a {@link Form} of a document: refuses what could not be evaluated later, and says what is missing. */
final class FormLoader {
    private static final List<String> FILES = List.of("jr://file/", "jr://file-csv/");

    private FormLoader() {}

    static JavaRosa.Serialised load(String xform, Map<String, byte[]> media) throws FormRefused {
        byte[] document = xform.getBytes(StandardCharsets.UTF_8);
        SubmissionNode parsed = read(document);
        requireFiles(parsed, media);
        try {
            Path folder = Files.createTempDirectory("opp-form");
            try {
                for (Map.Entry<String, byte[]> file : media.entrySet()) {
                    Files.write(folder.resolve(plainName(file.getKey())), file.getValue());
                }
                return JavaRosa.parse(document, BindMessages.of(parsed), folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SubmissionNode read(byte[] document) throws FormRefused {
        try {
            return SubmissionReader.read(document);
        } catch (SubmissionReader.UnreadableSubmission e) {
            throw new FormRefused(
                    e.finding().message().en() + " (line " + e.finding().line() + ")", e);
        }
    }

    private static void requireFiles(SubmissionNode node, Map<String, byte[]> media) throws FormRefused {
        String source = node.attributes.get("src");
        if (node.name.equals("instance") && source != null) {
            String name = source.substring(source.lastIndexOf('/') + 1);
            if (FILES.stream().anyMatch(source::startsWith) && !media.containsKey(name)) {
                throw new FormRefused("the form needs the file " + name + ", which is not among its media");
            }
        }
        for (SubmissionNode child : node.children) {
            requireFiles(child, media);
        }
    }

    private static String plainName(String name) throws FormRefused {
        if (name.isEmpty() || name.contains("/") || name.contains("\\") || name.startsWith(".")) {
            throw new FormRefused("a file of a form has a plain name, without folders");
        }
        return name;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
