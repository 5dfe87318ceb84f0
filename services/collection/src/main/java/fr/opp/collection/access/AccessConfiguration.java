package fr.opp.collection.access;

import fr.opp.kit.event.Projections;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Beans of this package. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {
    /** Binding {@code accessFeed-in-0}. */
    @Bean
    Function<Flux<Message<?>>, Mono<Void>> accessFeed(Projections projections, AccessLog log) {
        return projections.applying(log::apply);
    }
}
