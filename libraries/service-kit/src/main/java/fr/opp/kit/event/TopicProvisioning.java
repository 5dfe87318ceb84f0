package fr.opp.kit.event;

import fr.opp.contracts.event.Topics;
import fr.opp.kit.OppSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * Creates the missing topics, or says which are missing, before anything consumes them. It runs once, while the service
 * starts and before it answers anyone, so it may wait.
 */
public final class TopicProvisioning {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration DEAD_LETTERS_KEPT = Duration.ofDays(30);

    private final OppSettings settings;
    private final KafkaClients clients;

    TopicProvisioning(OppSettings settings, KafkaClients clients) {
        this.settings = settings;
        this.clients = clients;
    }

    void ensure(List<TopicSpec> topics) {
        try (Admin admin = Admin.create(clients.common())) {
            Set<String> known = await(admin.listTopics().names());
            List<NewTopic> missing = topics.stream()
                    .flatMap(topic -> withDeadLetters(topic).stream())
                    .filter(topic -> !known.contains(topic.name()))
                    .toList();
            if (!missing.isEmpty() && !settings.kafka().provision()) {
                throw new IllegalStateException("topics are missing and this service may not create them: "
                        + missing.stream().map(NewTopic::name).toList());
            }
            missing.forEach(topic -> create(admin, topic));
            checkPartitions(admin, known(topics, known));
        }
    }

    private void create(Admin admin, NewTopic topic) {
        try {
            await(admin.createTopics(List.of(topic)).all());
        } catch (IllegalStateException e) {
            // Another service, started at the same moment, was first.
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    /** The topics that were there before: what has just been made is right, and not every broker knows of it yet. */
    private static Set<String> known(List<TopicSpec> topics, Set<String> known) {
        Set<String> names = new HashSet<>();
        topics.forEach(topic -> names.add(topic.name()));
        names.retainAll(known);
        return names;
    }

    /** Streams of different partition counts are joined silently wrong, so a difference stops the start. */
    private void checkPartitions(Admin admin, Set<String> names) {
        Map<String, TopicDescription> described =
                await(admin.describeTopics(names).allTopicNames());
        described.forEach((name, topic) -> {
            if (topic.partitions().size() != settings.partitions()) {
                throw new IllegalStateException(
                        name + " has " + topic.partitions().size() + " partitions, and opp.partitions is "
                                + settings.partitions() + ": set opp.partitions to what the topics were created with");
            }
        });
    }

    private List<NewTopic> withDeadLetters(TopicSpec topic) {
        List<NewTopic> both = new ArrayList<>();
        both.add(newTopic(topic.name()).configs(configuration(topic)));
        both.add(newTopic(Topics.deadLetters(topic.name()))
                .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, millis(DEAD_LETTERS_KEPT))));
        return both;
    }

    private NewTopic newTopic(String name) {
        return new NewTopic(name, settings.partitions(), (short) settings.replication());
    }

    private Map<String, String> configuration(TopicSpec topic) {
        Map<String, String> configuration = new HashMap<>();
        configuration.put(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, String.valueOf(KafkaClients.MAX_RECORD_BYTES));
        if (topic.cleanup() == TopicSpec.Cleanup.KEEP) {
            configuration.put(TopicConfig.RETENTION_MS_CONFIG, "-1");
            return configuration;
        }
        configuration.put(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
        configuration.put(
                TopicConfig.DELETE_RETENTION_MS_CONFIG,
                millis(settings.erasure().tombstones()));
        if (topic.cleanup() == TopicSpec.Cleanup.FORGET) {
            configuration.putAll(forgetting(settings.erasure()));
        }
        if (topic.durable() && settings.kafka().flushEach()) {
            configuration.put(TopicConfig.FLUSH_MESSAGES_INTERVAL_CONFIG, "1");
        }
        return configuration;
    }

    /** Topic settings under which a tombstone reaches the disk; internal topics of streams take them too. */
    public static Map<String, String> forgetting(OppSettings.Erasure erasure) {
        return Map.of(
                TopicConfig.SEGMENT_MS_CONFIG,
                millis(erasure.segment()),
                TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG,
                millis(erasure.lag()),
                TopicConfig.MIN_CLEANABLE_DIRTY_RATIO_CONFIG,
                "0.01",
                TopicConfig.FILE_DELETE_DELAY_MS_CONFIG,
                "1000");
    }

    private static String millis(Duration duration) {
        return String.valueOf(duration.toMillis());
    }

    private static <T> T await(org.apache.kafka.common.KafkaFuture<T> future) {
        try {
            return future.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka refused", e.getCause());
        } catch (TimeoutException e) {
            throw new IllegalStateException("Kafka did not answer within " + PATIENCE, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the topics were checked", e);
        }
    }
}
