package fr.opp.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.opp.contracts.contribution.VersionRecorded;
import fr.opp.contracts.event.EventCodec;
import fr.opp.contracts.event.EventType;
import fr.opp.contracts.event.Topics;
import fr.opp.contracts.identity.ContributionId;
import fr.opp.contracts.identity.StructureId;
import fr.opp.kit.event.EncodedEvent;
import fr.opp.kit.event.KafkaClients;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A version that no key opens goes to the dead letters, and the next one is projected. */
class PoisonTest extends CollectionTest {
    @Autowired
    KafkaClients clients;

    @Test
    void aVersionThatNoKeyOpensIsSetAsideAndTheNextIsServed() {
        StructureId nobody = new StructureId("00000000-0000-4000-8000-000000000001");
        VersionRecorded forged = new VersionRecorded(
                ContributionId.of(edition.id(), nobody),
                1,
                edition.id(),
                nobody,
                "uuid:forged",
                Instant.EPOCH,
                "d",
                "Z2FyYmFnZQ==");
        String topic = Topics.contributions(edition.filiere());
        byte[] type = EventType.VERSION.code().getBytes(StandardCharsets.UTF_8);
        publisher
                .send(
                        topic,
                        forged.key(),
                        forged.partitionKey(),
                        new EncodedEvent(EventCodec.body(forged), Map.of("ce_type", type)))
                .block();

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(causes(Topics.deadLetters(topic)))
                        .contains("a version whose key is not in the log"));
        submit(Fixture.answers("uuid:1")).expectStatus().isCreated();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> claims.unprojected(contribution(), 1).isEmpty());
    }

    private List<String> causes(String topic) {
        List<String> causes = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(clients.common(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            consumer.poll(Duration.ofSeconds(1))
                    .forEach(letter -> causes.add(
                            new String(letter.headers().lastHeader("opp-cause").value(), StandardCharsets.UTF_8)));
        }
        return causes;
    }
}
