package fr.opp.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import fr.opp.embedded.testing.RealParts;
import fr.opp.embedded.testing.SharedParts;
import java.time.Duration;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What services rely on, on the embedded store or, with {@code -Dopp.parts=containers}, on a real MongoDB. */
@RealParts
class RealPartsTest {
    private static MongoClient client;
    private final MongoDatabase database = client.getDatabase("opp-test");

    @BeforeAll
    static void connect() {
        client = Clients.strict(System.getProperty("opp.store.uri"));
    }

    @AfterAll
    static void disconnect() {
        client.close();
    }

    @Test
    void addressesAreGivenToSpring() {
        assertThat(System.getProperty("opp.kafka.bootstrap")).isEqualTo(SharedParts.kafka());
        assertThat(System.getProperty("opp.store.uri")).isEqualTo(SharedParts.store());
    }

    @Test
    void oneOfManyWhoInsertTheSameIdWins() {
        MongoCollection<Document> claims = database.getCollection("claims");

        Long won = Flux.range(0, 64)
                .flatMap(
                        i -> Mono.from(claims.insertOne(new Document("_id", "one").append("by", i)))
                                .map(result -> 1L)
                                .onErrorResume(MongoWriteException.class, e -> Mono.just(0L)),
                        64)
                .reduce(0L, Long::sum)
                .block(Duration.ofSeconds(20));

        assertThat(won).isEqualTo(1);
    }

    @Test
    void strictClientMayNotLeaveTheStableApi() {
        assertThatThrownBy(() -> Mono.from(database.runCommand(new Document("collStats", "claims")))
                        .block())
                .isInstanceOfSatisfying(
                        MongoCommandException.class,
                        e -> assertThat(e.getErrorCode()).isEqualTo(323));
    }
}
