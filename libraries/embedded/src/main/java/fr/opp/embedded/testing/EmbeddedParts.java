package fr.opp.embedded.testing;

import fr.opp.embedded.EmbeddedKafka;
import fr.opp.embedded.EmbeddedStore;
import fr.opp.embedded.ErasurePace;
import fr.opp.embedded.KafkaOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.kafka.common.utils.AppInfoParser;

/** The broker and the store of the standalone, on a directory of their own under {@code target}. */
record EmbeddedParts(EmbeddedKafka broker, EmbeddedStore database) implements Parts {
    static EmbeddedParts start() {
        Path directory = directory();
        KafkaOptions options = KafkaOptions.standard().withErasure(ErasurePace.FAST);
        EmbeddedKafka kafka = EmbeddedKafka.start(directory.resolve("kafka"), options);
        return new EmbeddedParts(kafka, EmbeddedStore.start(directory.resolve("store")));
    }

    @Override
    public String kafka() {
        return broker.bootstrap();
    }

    @Override
    public String store() {
        return database.uri();
    }

    @Override
    public String description() {
        return "embedded Kafka " + AppInfoParser.getVersion() + " and embedded store";
    }

    @Override
    public void close() {
        database.close();
        broker.close();
    }

    private static Path directory() {
        try {
            Path target = Files.createDirectories(Path.of("target"));
            return Files.createTempDirectory(target.toAbsolutePath(), "parts-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
