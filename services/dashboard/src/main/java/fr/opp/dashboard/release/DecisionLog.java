package fr.opp.dashboard.release;

import fr.opp.contracts.release.ReleaseDecided;
import fr.opp.kit.event.Incoming;
import fr.opp.kit.event.Poison;
import fr.opp.kit.event.Projections;
import java.time.Duration;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.messaging.Message;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Both ways between {@link Decisions} and their topic: what waits is published at start, what was lost is read back. */
@Configuration(proxyBeanMethods = false)
class DecisionLog {
    private static final Logger LOG = LoggerFactory.getLogger(DecisionLog.class);

    private final Decisions stored;

    DecisionLog(Decisions stored) {
        this.stored = stored;
    }

    @Bean
    Function<Flux<Message<?>>, Mono<Void>> decisionRecords(Projections projections) {
        return projections.applying(this::apply);
    }

    private Mono<Void> apply(Incoming incoming) {
        return switch (incoming.event()) {
            case ReleaseDecided decided -> stored.takeOver(decided);
            case null -> Mono.empty();
            default -> Mono.error(new Poison("not a decision"));
        };
    }

    @EventListener(ApplicationReadyEvent.class)
    Mono<Void> sweep() {
        return stored.sweep()
                .retryWhen(Retry.backoff(10, Duration.ofMillis(500)).maxBackoff(Duration.ofSeconds(10)))
                .doOnError(failure -> LOG.error(
                        "decisions wait in the outbox: {}", failure.getClass().getName()))
                .onErrorComplete();
    }
}
