package fr.opp.standalone;

import fr.opp.embedded.EmbeddedKafka;
import fr.opp.embedded.EmbeddedStore;
import fr.opp.embedded.KafkaOptions;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/** The broker and the store, started side by side. */
record Infrastructure(EmbeddedKafka broker, EmbeddedStore database) implements AutoCloseable {
    static Infrastructure start(StandaloneOptions options, Executor executor) {
        KafkaOptions kafkaOptions = KafkaOptions.standard().withErasure(options.erasure());
        CompletableFuture<EmbeddedKafka> kafka = CompletableFuture.supplyAsync(
                () -> EmbeddedKafka.start(options.data().resolve("kafka"), kafkaOptions), executor);
        CompletableFuture<EmbeddedStore> store = CompletableFuture.supplyAsync(
                () -> EmbeddedStore.start(options.data().resolve("store")), executor);
        try {
            return new Infrastructure(kafka.join(), store.join());
        } catch (CompletionException e) {
            kafka.thenAccept(EmbeddedKafka::close)
                    .exceptionally(alreadyFailed -> null)
                    .join();
            store.thenAccept(EmbeddedStore::close)
                    .exceptionally(alreadyFailed -> null)
                    .join();
            throw new IllegalStateException(RootCause.message(e), e);
        }
    }

    String kafka() {
        return broker.bootstrap();
    }

    String store() {
        return database.uri();
    }

    @Override
    public void close() {
        database.close();
        broker.close();
    }
}
