package fr.opp.embedded;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/** The directory of a broker, which must be formatted once and never again. */
final class BrokerDirectory {
    private static final String FORMATTED = "meta.properties";

    private BrokerDirectory() {}

    static void prepare(Path directory) {
        try {
            Files.createDirectories(directory);
            if (!Files.exists(directory.resolve(FORMATTED))) {
                format(directory);
            }
        } catch (Exception e) {
            throw new IllegalStateException("the broker's directory could not be prepared: " + directory, e);
        }
    }

    private static void format(Path directory) throws Exception {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        new Formatter()
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(BrokerSettings.NODE)
                .setControllerListenerName(BrokerSettings.CONTROLLER)
                .setMetadataLogDirectory(directory.toString())
                .addDirectory(directory.toString())
                .setReleaseVersion(MetadataVersion.latestProduction())
                .setPrintStream(nowhere)
                .run();
    }
}
