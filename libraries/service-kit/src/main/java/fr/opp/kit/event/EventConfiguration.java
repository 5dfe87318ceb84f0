package fr.opp.kit.event;

import fr.opp.kit.OppSettings;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Beans of this package. */
@Configuration(proxyBeanMethods = false)
public class EventConfiguration {
    @Bean
    KafkaClients kafkaClients(OppSettings settings, Environment environment) {
        Map<String, String> security = Binder.get(environment)
                .bind("spring.kafka.properties", Bindable.mapOf(String.class, String.class))
                .orElse(Map.of());
        return new KafkaClients(settings.kafka().bootstrap(), security);
    }

    @Bean
    TopicProvisioning topicProvisioning(OppSettings settings, KafkaClients clients) {
        TopicProvisioning provisioning = new TopicProvisioning(settings, clients);
        // While the context is built: bindings start later, and must find their topics.
        provisioning.ensure(TopicPlan.all(settings.filiereCodes()));
        return provisioning;
    }

    @Bean(destroyMethod = "close")
    Producer<byte[], byte[]> eventProducer(KafkaClients clients, TopicProvisioning afterTopicsExist) {
        return new KafkaProducer<>(clients.producer(), new ByteArraySerializer(), new ByteArraySerializer());
    }

    @Bean(destroyMethod = "close")
    EventPublisher eventPublisher(
            Producer<byte[], byte[]> producer, Clock clock, @Value("${spring.application.name}") String service) {
        return new EventPublisher(producer, clock, "/opp/" + service);
    }

    @Bean
    DeadLetters deadLetters(EventPublisher publisher) {
        return new DeadLetters(publisher);
    }

    @Bean
    Projections projections(DeadLetters deadLetters, MeterRegistry meters) {
        return new Projections(deadLetters, meters);
    }

    @Bean
    Tickers tickers(EventPublisher publisher, Producer<byte[], byte[]> producer, OppSettings settings) {
        return new Tickers(publisher, producer, settings);
    }
}
