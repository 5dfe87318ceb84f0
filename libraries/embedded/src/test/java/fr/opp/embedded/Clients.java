package fr.opp.embedded;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ServerApi;
import com.mongodb.ServerApiVersion;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Clients configured as the services' are. */
final class Clients {
    private Clients() {}

    static MongoClient strict(String uri) {
        return MongoClients.create(settings(uri)
                .serverApi(ServerApi.builder()
                        .version(ServerApiVersion.V1)
                        .strict(true)
                        .deprecationErrors(true)
                        .build())
                .build());
    }

    /** One that also speaks to the stock backend, which knows no Stable API. */
    static MongoClient lenient(String uri) {
        return MongoClients.create(settings(uri).build());
    }

    private static MongoClientSettings.Builder settings(String uri) {
        return MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .retryWrites(false)
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(5, TimeUnit.SECONDS))
                // The monitor's own traffic would be taken for replies to writes.
                .applyToServerSettings(server -> server.heartbeatFrequency(1, TimeUnit.HOURS));
    }

    static KafkaProducer<String, String> producer(Map<String, String> broker) {
        Map<String, Object> settings = new HashMap<>(broker);
        settings.put("acks", "all");
        settings.put("enable.idempotence", true);
        settings.put("linger.ms", 0);
        settings.put("max.block.ms", 5_000);
        settings.put("request.timeout.ms", 3_000);
        settings.put("delivery.timeout.ms", 4_000);
        return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }
}
