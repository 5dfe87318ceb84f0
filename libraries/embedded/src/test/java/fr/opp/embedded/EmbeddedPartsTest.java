package fr.opp.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ServerApi;
import com.mongodb.ServerApiVersion;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Mono;

class EmbeddedPartsTest {
    @TempDir
    Path directory;

    @Test
    void aStoreFindsItsDocumentsAfterARestart() {
        try (EmbeddedStore store = EmbeddedStore.start(directory);
                MongoClient client = strictClient(store)) {
            Mono.from(client.getDatabase("opp-test")
                            .getCollection("things")
                            .insertOne(new Document("_id", "a").append("v", 1)))
                    .block();
        }

        try (EmbeddedStore store = EmbeddedStore.start(directory);
                MongoClient client = strictClient(store)) {
            Document found = Mono.from(client.getDatabase("opp-test")
                            .getCollection("things")
                            .find(new Document("_id", "a"))
                            .first())
                    .block();
            assertThat(found).containsEntry("v", 1);
        }
    }

    @Test
    void aBrokerFindsItsTopicsAfterARestart() throws Exception {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(directory, KafkaOptions.standard());
                Admin admin = admin(kafka)) {
            admin.createTopics(List.of(new NewTopic("opp.test", 2, (short) 1)))
                    .all()
                    .get(20, TimeUnit.SECONDS);
        }

        try (EmbeddedKafka kafka = EmbeddedKafka.start(directory, KafkaOptions.standard());
                Admin admin = admin(kafka)) {
            assertThat(admin.listTopics().names().get(20, TimeUnit.SECONDS)).contains("opp.test");
        }
    }

    private static Admin admin(EmbeddedKafka kafka) {
        return Admin.create(Map.of("bootstrap.servers", kafka.bootstrap()));
    }

    private static MongoClient strictClient(EmbeddedStore store) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(store.uri()))
                .serverApi(ServerApi.builder()
                        .version(ServerApiVersion.V1)
                        .strict(true)
                        .deprecationErrors(true)
                        .build())
                .build());
    }
}
