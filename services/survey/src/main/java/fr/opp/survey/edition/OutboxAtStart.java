package fr.opp.survey.edition;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Publishes at start-up what the last run stored and had no time to publish. */
@Component
class OutboxAtStart {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxAtStart.class);

    private final EditionDocuments documents;

    OutboxAtStart(EditionDocuments documents) {
        this.documents = documents;
    }

    @EventListener(ApplicationReadyEvent.class)
    Mono<Void> sweep() {
        return documents
                .sweep()
                .retryWhen(Retry.backoff(10, Duration.ofMillis(500)).maxBackoff(Duration.ofSeconds(10)))
                .doOnError(failure -> LOG.error(
                        "editions wait in the outbox: {}", failure.getClass().getName()))
                .onErrorComplete();
    }
}
