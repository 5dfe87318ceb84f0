package fr.opp.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoCollection;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** {@code kill -9} spares the page cache, so durability is shown by what the JVM asks of the system, and when. */
class SyncBeforeReplyTest {
    private static final int WRITES = 40;
    private static final String STORE_THREADS = "mongo-server-worker";
    private static final String BROKER_THREADS = "data-plane-kafka-network-thread-1-CLIENTS";

    @TempDir
    Path directory;

    @Test
    void storeForcesItsFileBeforeEachReply() throws Exception {
        try (EmbeddedStore store = EmbeddedStore.start(directory)) {
            SyncTrace.Verdict verdict = writeTo(store.uri());

            assertThat(verdict.acknowledged()).isEqualTo(WRITES);
            assertThat(verdict.forcedFirst()).isEqualTo(WRITES);
        }
    }

    @Test
    void traceFindsTheStockBackendAtFault() throws Exception {
        MongoServer stock =
                new MongoServer(new H2Backend(directory.resolve("stock.mv").toString()));
        try {
            SyncTrace.Verdict verdict =
                    writeTo(stock.bindAndGetConnectionString().replace("localhost", "127.0.0.1"));

            assertThat(verdict.acknowledged()).isEqualTo(WRITES);
            assertThat(verdict.forcedFirst()).isLessThan(WRITES / 2);
        } finally {
            stock.shutdownNow();
        }
    }

    @Test
    void brokerForcesTheSegmentBeforeEachAcknowledgement() throws Exception {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(directory, KafkaOptions.standard())) {
            assertThat(sendTo(kafka, "flushed", Map.of("flush.messages", "1")).forcedFirst())
                    .isEqualTo(WRITES);
            // The same trace on a topic that does not ask for it: without force, so the check above can fail.
            assertThat(sendTo(kafka, "buffered", Map.of()).forcedFirst()).isZero();
        }
    }

    @Test
    void writesThatComeTogetherShareAForce() throws Exception {
        int together = 400;
        try (EmbeddedStore store = EmbeddedStore.start(directory);
                MongoClient client = Clients.strict(store.uri());
                SyncTrace trace = new SyncTrace()) {
            MongoCollection<Document> things = client.getDatabase("t").getCollection("things");
            trace.write(() -> Flux.range(0, together)
                    .flatMap(i -> things.insertOne(new Document("_id", i)), 32)
                    .blockLast());

            assertThat(trace.stop(path -> path.endsWith(".mv"), STORE_THREADS).forces())
                    .isPositive()
                    .isLessThan(together / 2);
        }
    }

    private static SyncTrace.Verdict writeTo(String uri) throws Exception {
        try (MongoClient client = Clients.lenient(uri);
                SyncTrace trace = new SyncTrace()) {
            MongoCollection<Document> things = client.getDatabase("t").getCollection("things");
            Mono.from(things.insertOne(new Document("_id", "first"))).block();
            IntStream.range(0, WRITES)
                    .forEach(i -> trace.write(() ->
                            Mono.from(things.insertOne(new Document("_id", i))).block()));
            // The event of the last measured reply is recorded before the server takes the next request.
            Mono.from(things.insertOne(new Document("_id", "last"))).block();
            return trace.stop(path -> path.endsWith(".mv"), STORE_THREADS);
        }
    }

    private static SyncTrace.Verdict sendTo(EmbeddedKafka kafka, String topic, Map<String, String> configuration)
            throws Exception {
        Map<String, String> broker = kafka.client("nobody");
        try (Admin admin = Admin.create(Map.copyOf(broker))) {
            NewTopic one = new NewTopic(topic, 1, (short) 1).configs(configuration);
            admin.createTopics(List.of(one)).all().get();
        }
        try (KafkaProducer<String, String> producer = Clients.producer(broker);
                SyncTrace trace = new SyncTrace()) {
            send(producer, topic);
            for (int i = 0; i < WRITES; i++) {
                trace.write(() -> send(producer, topic));
            }
            send(producer, topic);
            return trace.stop(path -> path.contains(topic + "-0") && path.endsWith(".log"), BROKER_THREADS);
        }
    }

    private static void send(KafkaProducer<String, String> producer, String topic) {
        try {
            producer.send(new ProducerRecord<>(topic, "k", "v")).get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
