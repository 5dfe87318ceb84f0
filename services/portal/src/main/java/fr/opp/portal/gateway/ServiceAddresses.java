package fr.opp.portal.gateway;

import java.net.URI;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the services listen: loopback or a private network.
 *
 * @param survey default {@code http://127.0.0.1:8081}
 * @param collection default {@code http://127.0.0.1:8082}
 * @param aggregation default {@code http://127.0.0.1:8083}
 * @param dashboard default {@code http://127.0.0.1:8084}
 */
@ConfigurationProperties("opp.routes")
public record ServiceAddresses(
        @DefaultValue("http://127.0.0.1:8081") URI survey,
        @DefaultValue("http://127.0.0.1:8082") URI collection,
        @DefaultValue("http://127.0.0.1:8083") URI aggregation,
        @DefaultValue("http://127.0.0.1:8084") URI dashboard) {

    /** Addresses by the name of the service, which is also the audience of its tokens. */
    Map<String, URI> byService() {
        return Map.of("survey", survey, "collection", collection, "aggregation", aggregation, "dashboard", dashboard);
    }

    URI of(String service) {
        return Objects.requireNonNull(byService().get(service), service);
    }
}
