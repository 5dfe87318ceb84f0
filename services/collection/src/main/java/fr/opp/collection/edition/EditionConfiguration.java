package fr.opp.collection.edition;

import fr.opp.contracts.edition.Edition;
import fr.opp.kit.event.Incoming;
import fr.opp.kit.event.Projections;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Beans of this package. */
@Configuration(proxyBeanMethods = false)
class EditionConfiguration {
    /** Where forms are loaded and submissions judged: computing, as many threads as there are cores. */
    @Bean(destroyMethod = "dispose")
    Scheduler forms() {
        return Schedulers.newParallel("opp-forms", Runtime.getRuntime().availableProcessors());
    }

    /** Binding {@code editionFeed-in-0}. */
    @Bean
    Function<Flux<Message<?>>, Mono<Void>> editionFeed(Projections projections, Editions editions) {
        return projections.applying(incoming -> apply(editions, incoming));
    }

    private static Mono<Void> apply(Editions editions, Incoming incoming) {
        return incoming.event() instanceof Edition edition ? editions.apply(edition) : Mono.empty();
    }
}
