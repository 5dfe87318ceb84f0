package fr.opp.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class StoreCrashTest {
    private static final int KILLS = 3;
    private static final int WRITERS = 8;

    @TempDir
    Path directory;

    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

    @Test
    void keepsEveryAcknowledgedWriteWhenItIsKilled() throws Exception {
        for (int round = 0; round < KILLS; round++) {
            int atLeast = acknowledged.size() + ThreadLocalRandom.current().nextInt(100, 400);
            writeUntilKilled(round, atLeast);
            assertThatAllIsThere();
        }
    }

    private void writeUntilKilled(int round, int atLeast) throws Exception {
        AtomicBoolean killed = new AtomicBoolean();
        try (ChildServer child = ChildServer.start("store", directory);
                MongoClient client = Clients.strict(child.address())) {
            MongoCollection<Document> things = things(client);
            Mono.from(things.createIndex(Indexes.ascending("code"), new IndexOptions().unique(true)))
                    .block();
            Thread[] writers = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> Thread.ofVirtual().start(() -> write(things, round + "-" + writer, killed)))
                    .toArray(Thread[]::new);
            await().atMost(Duration.ofSeconds(60)).until(() -> acknowledged.size() >= atLeast);
            child.kill();
            killed.set(true);
            for (Thread writer : writers) {
                writer.join();
            }
        }
    }

    private void write(MongoCollection<Document> things, String writer, AtomicBoolean killed) {
        for (int i = 0; !killed.get(); i++) {
            String id = writer + "-" + i;
            try {
                Mono.from(things.insertOne(new Document("_id", id).append("code", "c" + id)))
                        .block(Duration.ofSeconds(10));
                acknowledged.add(id);
            } catch (RuntimeException e) {
                // Killed in the middle: not acknowledged, so it may be there or not.
                return;
            }
        }
    }

    private void assertThatAllIsThere() {
        try (EmbeddedStore store = EmbeddedStore.start(directory);
                MongoClient client = Clients.strict(store.uri())) {
            Set<String> kept = Set.copyOf(Flux.from(things(client).find())
                    .map(document -> document.getString("_id"))
                    .collectList()
                    .block());

            assertThat(kept).containsAll(acknowledged);
            assertThatIndexAgrees(things(client), kept);
        }
    }

    /** A document without its index entry, or the reverse, is what a commit in the middle of a write would leave. */
    private static void assertThatIndexAgrees(MongoCollection<Document> things, Set<String> kept) {
        long found = Flux.fromIterable(kept)
                .flatMap(id -> things.find(new Document("code", "c" + id)), 16)
                .count()
                .block();
        assertThat(found).isEqualTo(kept.size());
        assertThat(Mono.from(things.countDocuments()).block()).isEqualTo(kept.size());
    }

    private static MongoCollection<Document> things(MongoClient client) {
        return client.getDatabase("opp-test").getCollection("things");
    }
}
