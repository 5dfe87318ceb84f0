package fr.opp.aggregation.stream;

import fr.opp.kit.OppSettings;
import fr.opp.kit.event.KafkaClients;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.springframework.kafka.config.StreamsBuilderFactoryBean;
import org.springframework.kafka.config.StreamsBuilderFactoryBeanConfigurer;

/** Settings of Kafka Streams. Why each differs from its default is said beside it. */
final class StreamsSetup implements StreamsBuilderFactoryBeanConfigurer {
    private final OppSettings opp;
    private final Path dataDirectory;
    private final InternalTopics internalTopics;

    StreamsSetup(OppSettings opp, Path dataDirectory, InternalTopics internalTopics) {
        this.opp = opp;
        this.dataDirectory = dataDirectory;
        this.internalTopics = internalTopics;
    }

    @Override
    public void configure(StreamsBuilderFactoryBean factory) {
        Properties properties = new Properties();
        properties.putAll(Objects.requireNonNull(factory.getStreamsConfiguration(), "the binder's configuration"));
        properties.putAll(settings());
        internalTopics.settings().forEach((name, value) -> properties.put(StreamsConfig.topicPrefix(name), value));
        factory.setStreamsConfiguration(properties);
        // A restart then waits for no dead member.
        factory.setLeaveGroupOnClose(true);
        String application = properties.getProperty(StreamsConfig.APPLICATION_ID_CONFIG);
        factory.setStateListener((now, before) -> {
            if (now == KafkaStreams.State.RUNNING) {
                internalTopics.apply(application);
            }
        });
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>();
        settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        settings.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, opp.replication());
        settings.put(
                StreamsConfig.STATE_DIR_CONFIG, dataDirectory.resolve("streams").toString());
        // Caches would hold back what a test, and a reader, waits for.
        settings.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 0);
        settings.put(StreamsConfig.REPARTITION_PURGE_INTERVAL_MS_CONFIG, 1_000);
        // A new filière's topics are seen within seconds.
        settings.put(StreamsConfig.consumerPrefix(ConsumerConfig.METADATA_MAX_AGE_CONFIG), 2_000);
        settings.put(StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), 6_000);
        settings.put(StreamsConfig.consumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG), 1_500);
        // What a crash left open is aborted soon, and readers of committed records go on.
        settings.put(StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG), 6_000);
        settings.put(
                StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), KafkaClients.MAX_RECORD_BYTES);
        return settings;
    }
}
