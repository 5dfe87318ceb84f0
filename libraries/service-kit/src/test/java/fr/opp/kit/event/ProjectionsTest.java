package fr.opp.kit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.opp.contracts.event.EventType;
import fr.opp.contracts.event.Topics;
import fr.opp.contracts.identity.PersonId;
import fr.opp.contracts.membership.MembershipsChanged;
import fr.opp.embedded.testing.RealParts;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.messaging.Message;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Real broker, real binder: what a service's projection may count on. */
@RealParts
@SpringBootTest(
        properties = {
            "spring.config.import=classpath:opp-kit.yml",
            "spring.application.name=kit",
            "opp.partitions=2",
            "opp.filieres=cirque",
            "spring.cloud.function.definition=memberships",
            "spring.cloud.stream.bindings.memberships-in-0.destination=" + Topics.MEMBERSHIPS,
            "spring.cloud.stream.bindings.memberships-in-0.group=kit"
        })
class ProjectionsTest {
    private static final PersonId ANNE = new PersonId("5a1ff8a1-5d2c-4f0e-8d6c-93e0b6b7c0aa");

    @Autowired
    EventPublisher publisher;

    @Autowired
    Seen seen;

    @Value("${opp.kafka.bootstrap}")
    String bootstrap;

    @Test
    void appliesEventsAndTombstonesSkipsTicksAndBuriesWhatCannotBeRead() {
        publisher
                .publish(Topics.MEMBERSHIPS, new MembershipsChanged(ANNE, "Anne", Set.of()))
                .block();
        publisher.tick(Topics.MEMBERSHIPS, 0).block();
        send("broken", new EncodedEvent(text("{"), Map.of("ce_type", text(EventType.MEMBERSHIPS.code()))));
        send("unknown", new EncodedEvent(text("{}"), Map.of("ce_type", text("fr.opp.unknown.v1"))));
        publisher
                .publish(Topics.MEMBERSHIPS, new MembershipsChanged(ANNE, "Poison", Set.of()))
                .block();
        publisher
                .publish(Topics.MEMBERSHIPS, new MembershipsChanged(ANNE, "Anne B.", Set.of()))
                .block();
        publisher.erase(Topics.MEMBERSHIPS, ANNE.value(), ANNE.value()).block();

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(seen.names).containsExactly("Anne", "Anne B.", "erased"));
        List<String> causes = deadLetterCauses(3);
        assertThat(causes)
                .anyMatch(cause -> cause.startsWith("data that does not fit"))
                .anyMatch(cause -> cause.equals("unknown event type"))
                .anyMatch(cause -> cause.equals("refused by name"));
    }

    private void send(String key, EncodedEvent event) {
        publisher.send(Topics.MEMBERSHIPS, key, key, event).block();
    }

    private List<String> deadLetterCauses(int expected) {
        List<String> causes = new CopyOnWriteArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            String topic = Topics.deadLetters(Topics.MEMBERSHIPS);
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            await().atMost(Duration.ofSeconds(20)).until(() -> {
                for (ConsumerRecord<byte[], byte[]> letter : consumer.poll(Duration.ofMillis(200))) {
                    assertThat(letter.value()).isEmpty();
                    causes.add(
                            new String(letter.headers().lastHeader("opp-cause").value(), StandardCharsets.UTF_8));
                }
                return causes.size() >= expected;
            });
        }
        return causes;
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        Properties configuration = new Properties();
        configuration.put("bootstrap.servers", bootstrap);
        return new KafkaConsumer<>(configuration, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What the projection under test has applied. */
    static final class Seen {
        final List<String> names = new CopyOnWriteArrayList<>();

        Mono<Void> apply(Incoming incoming) {
            if (incoming.event() instanceof MembershipsChanged changed) {
                if (changed.displayName().equals("Poison")) {
                    return Mono.error(new Poison("refused by name"));
                }
                names.add(changed.displayName());
            } else {
                names.add("erased");
            }
            return Mono.empty();
        }
    }

    @SpringBootApplication
    static class Application {
        @Bean
        Seen seen() {
            return new Seen();
        }

        @Bean
        Function<Flux<Message<?>>, Mono<Void>> memberships(Projections projections, Seen seen) {
            return projections.applying(seen::apply);
        }
    }
}
