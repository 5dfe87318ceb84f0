package fr.opp.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Mono;

class RebuildTest {
    private static final List<HostedService> PORTAL = List.of(TinyService.named("portal"));
    private static final List<ProjectionSet> PROJECTIONS =
            List.of(new ProjectionSet("portal", "opp-portal", List.of("editions")));
    private static final TopicPartition PARTITION = new TopicPartition("opp.survey.editions", 0);

    @TempDir
    Path directory;

    @Test
    void forgetsProjectionsAndOffsetsAndKeepsTheRest() throws Exception {
        try (Standalone standalone = Standalone.start(options(), Progress.silent(), PORTAL)) {
            insert(standalone, "editions");
            insert(standalone, "accounts");
            commitOffset(standalone);
        }

        Rebuild.run(options(), PROJECTIONS);

        try (Standalone standalone = Standalone.start(options(), Progress.silent(), PORTAL)) {
            assertThat(count(standalone, "editions")).isZero();
            assertThat(count(standalone, "accounts")).isEqualTo(1);
            assertThat(offsets(standalone)).isEmpty();
        }
    }

    @Test
    void refusesWhileThePlatformRuns() {
        try (Standalone standalone = Standalone.start(options(), Progress.silent(), PORTAL)) {
            assertThat(standalone.address()).isNotNull();
            assertThatThrownBy(() -> Rebuild.run(options(), PROJECTIONS)).isInstanceOf(DirectoryInUse.class);
        }
    }

    private StandaloneOptions options() {
        return StandaloneOptions.in(directory.resolve("data"));
    }

    private static void insert(Standalone standalone, String collection) {
        try (MongoClient client = MongoClients.create(standalone.store())) {
            Mono.from(client.getDatabase("opp-portal").getCollection(collection).insertOne(new Document("_id", 1)))
                    .block();
        }
    }

    private static long count(Standalone standalone, String collection) {
        try (MongoClient client = MongoClients.create(standalone.store())) {
            return Mono.from(client.getDatabase("opp-portal")
                            .getCollection(collection)
                            .countDocuments())
                    .block();
        }
    }

    private static void commitOffset(Standalone standalone) throws Exception {
        try (Admin admin = admin(standalone)) {
            admin.createTopics(List.of(new NewTopic(PARTITION.topic(), 1, (short) 1)))
                    .all()
                    .get();
            admin.alterConsumerGroupOffsets("opp-portal", Map.of(PARTITION, new OffsetAndMetadata(0)))
                    .all()
                    .get();
            assertThat(offsets(standalone)).containsKey(PARTITION);
        }
    }

    private static Map<TopicPartition, OffsetAndMetadata> offsets(Standalone standalone) throws Exception {
        try (Admin admin = admin(standalone)) {
            return admin.listConsumerGroupOffsets("opp-portal")
                    .partitionsToOffsetAndMetadata()
                    .get();
        }
    }

    private static Admin admin(Standalone standalone) {
        return Admin.create(Map.of("bootstrap.servers", standalone.kafka()));
    }
}
