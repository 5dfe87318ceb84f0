package fr.opp.aggregation.stream;

import fr.opp.kit.OppSettings;
import fr.opp.kit.event.TopicProvisioning;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How soon the stream's internal topics forget. Kafka Streams applies such settings when it creates a topic and never
 * again, so they are set anew whenever the stream runs.
 */
final class InternalTopics {
    private static final Logger LOG = LoggerFactory.getLogger(InternalTopics.class);

    private final Admin admin;
    private final OppSettings.Erasure erasure;

    InternalTopics(Admin admin, OppSettings.Erasure erasure) {
        this.admin = admin;
        this.erasure = erasure;
    }

    Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(TopicProvisioning.forgetting(erasure));
        settings.put(
                TopicConfig.DELETE_RETENTION_MS_CONFIG,
                String.valueOf(erasure.segment().toMillis()));
        return settings;
    }

    void apply(String application) {
        admin.listTopics()
                .names()
                .toCompletionStage()
                .thenApply(names -> alterations(application, names))
                .thenCompose(
                        changes -> admin.incrementalAlterConfigs(changes).all().toCompletionStage())
                .whenComplete((done, failure) -> {
                    if (failure != null) {
                        LOG.warn("erasure settings of internal topics could not be set: {}", failure.toString());
                    }
                });
    }

    private Map<ConfigResource, Collection<AlterConfigOp>> alterations(String application, Set<String> names) {
        return names.stream()
                .filter(name -> name.startsWith(application + "-"))
                .collect(Collectors.toMap(
                        name -> new ConfigResource(ConfigResource.Type.TOPIC, name), name -> operations()));
    }

    private Collection<AlterConfigOp> operations() {
        List<AlterConfigOp> operations = new ArrayList<>();
        settings()
                .forEach((name, value) ->
                        operations.add(new AlterConfigOp(new ConfigEntry(name, value), AlterConfigOp.OpType.SET)));
        return operations;
    }
}
