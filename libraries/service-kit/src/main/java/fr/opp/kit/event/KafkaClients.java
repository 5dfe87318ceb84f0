package fr.opp.kit.event;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.producer.ProducerConfig;

/**
 * Settings of the service's own Kafka clients. What a secured cluster needs is given once, as {@code
 * spring.kafka.properties.*}, which the binders read too.
 */
public final class KafkaClients {
    /** Largest record: an edition with its form and the files that go with it. */
    public static final int MAX_RECORD_BYTES = 4 * 1024 * 1024;

    private final String bootstrap;
    private final Map<String, String> security;

    KafkaClients(String bootstrap, Map<String, String> security) {
        this.bootstrap = bootstrap;
        this.security = Map.copyOf(security);
    }

    /** What any client needs: an admin client, for instance. */
    public Map<String, Object> common() {
        Map<String, Object> configuration = new HashMap<>(security);
        configuration.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        return configuration;
    }

    /** Acknowledged by all replicas, never doubled by a retry, given up after 30 s. */
    Map<String, Object> producer() {
        Map<String, Object> configuration = common();
        configuration.put(ProducerConfig.ACKS_CONFIG, "all");
        configuration.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        configuration.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, MAX_RECORD_BYTES);
        configuration.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000);
        configuration.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        configuration.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
        configuration.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        return configuration;
    }
}
