package fr.opp.dashboard.table;

import fr.opp.kit.event.Projections;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps {@link Tables} in step with the topic of candidates. */
@Configuration(proxyBeanMethods = false)
class CandidateProjection {
    @Bean
    Function<Flux<Message<?>>, Mono<Void>> tableRecords(Projections projections, Candidates records) {
        return projections.applying(records::apply);
    }
}
