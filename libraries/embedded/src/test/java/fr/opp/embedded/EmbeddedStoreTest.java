package fr.opp.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.client.model.Aggregates;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class EmbeddedStoreTest {
    private static final String CANARY = "canary-3f9a";
    private static final String CONTROL = "control-77b1";

    @TempDir
    Path directory;

    @Test
    void refusesASecondProcessOnTheSameFile() {
        try (EmbeddedStore first = EmbeddedStore.start(directory)) {
            assertThatThrownBy(() -> EmbeddedStore.start(directory))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("another process has the store open");
            assertThat(first.uri()).startsWith("mongodb://127.0.0.1:");
        }
    }

    @Test
    void keepsWhatAnAggregationMergedIntoACollection() {
        try (EmbeddedStore store = EmbeddedStore.start(directory);
                MongoClient client = Clients.strict(store.uri())) {
            MongoCollection<Document> source = things(client);
            Mono.from(source.insertOne(new Document("_id", "a"))).block();
            Flux.from(source.aggregate(List.of(Aggregates.merge("copied")))).blockLast();
        }

        try (EmbeddedStore store = EmbeddedStore.start(directory);
                MongoClient client = Clients.strict(store.uri())) {
            MongoCollection<Document> copied = client.getDatabase("opp-test").getCollection("copied");
            assertThat(Mono.from(copied.countDocuments()).block()).isEqualTo(1);
        }
    }

    @Test
    void refusesAnAggregationWhoseResultWouldBeLost() {
        try (EmbeddedStore store = EmbeddedStore.start(directory);
                MongoClient client = Clients.strict(store.uri())) {
            assertThatThrownBy(() -> Flux.from(things(client).aggregate(List.of(Aggregates.out("copied"))))
                            .blockLast())
                    .isInstanceOf(MongoCommandException.class)
                    .hasMessageContaining("not durable");
        }
    }

    @Test
    void compactionLeavesNothingOfWhatWasDeleted() {
        try (EmbeddedStore store = EmbeddedStore.start(directory);
                MongoClient client = Clients.strict(store.uri())) {
            Mono.from(things(client).insertOne(new Document("_id", "kept").append("v", CONTROL)))
                    .block();
            Mono.from(things(client).insertOne(new Document("_id", "gone").append("v", CANARY)))
                    .block();
            Mono.from(things(client).deleteOne(new Document("_id", "gone"))).block();
        }
        DataDirectorySearch search = new DataDirectorySearch(directory);
        assertThat(search.filesWith(CANARY))
                .as("deleted, but still in the file")
                .isNotEmpty();

        EmbeddedStore.compact(directory);

        assertThat(search.filesWith(CANARY)).isEmpty();
        assertThat(search.filesWith(CONTROL)).isNotEmpty();
    }

    @Test
    void aStartGivesBackTheRoomOfWhatWasDeleted() throws Exception {
        Document large = new Document("v", "x".repeat(1 << 20));
        try (EmbeddedStore store = EmbeddedStore.start(directory);
                MongoClient client = Clients.strict(store.uri())) {
            for (int i = 0; i < 16; i++) {
                Mono.from(things(client).insertOne(new Document(large).append("_id", i)))
                        .block();
            }
            for (int i = 1; i < 16; i++) {
                Mono.from(things(client).deleteOne(new Document("_id", i))).block();
            }
        }
        long before = bytes();

        try (EmbeddedStore store = EmbeddedStore.start(directory);
                MongoClient client = Clients.strict(store.uri())) {
            assertThat(bytes()).isLessThan(before / 2);
            assertThat(Mono.from(things(client).find(new Document("_id", 0)).first())
                            .block())
                    .isNotNull();
        }
    }

    private long bytes() throws IOException {
        return Files.size(directory.resolve("store.mv"));
    }

    private static MongoCollection<Document> things(MongoClient client) {
        return client.getDatabase("opp-test").getCollection("things");
    }
}
