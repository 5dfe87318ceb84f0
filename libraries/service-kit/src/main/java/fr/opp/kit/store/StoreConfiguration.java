package fr.opp.kit.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ServerApi;
import com.mongodb.ServerApiVersion;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import fr.opp.kit.OppSettings;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Beans of this package. */
@Configuration(proxyBeanMethods = false)
public class StoreConfiguration {
    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean
    MongoClient mongoClient(OppSettings settings) {
        String uri = Objects.requireNonNull(settings.store(), "opp.store.uri").uri();
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .serverApi(ServerApi.builder()
                        .version(ServerApiVersion.V1)
                        .strict(true)
                        .deprecationErrors(true)
                        .build())
                .retryWrites(false)
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(5, TimeUnit.SECONDS))
                .build());
    }

    /** The service's own database: {@code opp-<service>}. */
    @Bean
    @ConditionalOnMissingBean
    MongoDatabase database(MongoClient client, @Value("${spring.application.name}") String service) {
        return client.getDatabase("opp-" + service);
    }
}
