package fr.opp.collection.settlement;

import fr.opp.collection.claim.Claims;
import fr.opp.collection.edition.Editions;
import fr.opp.contracts.contribution.AnswersSettled;
import fr.opp.contracts.edition.Edition;
import fr.opp.contracts.event.Topics;
import fr.opp.contracts.identity.EditionId;
import fr.opp.kit.OppSettings;
import fr.opp.kit.event.EventPublisher;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

/**
 * Says of each closed edition when all its answers have become facts: nobody is let in any more, nothing is on its way to
 * the log, and the feeds have handled all that the log then held. After a restart it is said again.
 */
@Component
final class Settling implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Settling.class);
    private static final Duration LOOK = Duration.ofMillis(300);
    /** Longer than an answer needs from the open door to its claim. */
    private static final Duration LAST_IN = Duration.ofSeconds(2);

    private final OppSettings settings;
    private final Editions editions;
    private final Claims claims;
    private final Backlog backlog;
    private final EventPublisher publisher;
    private final Clock clock;
    private final Set<EditionId> begun = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Disposable running;

    Settling(
            OppSettings settings,
            Editions editions,
            Claims claims,
            Backlog backlog,
            EventPublisher publisher,
            Clock clock) {
        this.settings = settings;
        this.editions = editions;
        this.claims = claims;
        this.backlog = backlog;
        this.publisher = publisher;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = Flux.interval(LOOK, Schedulers.parallel())
                .onBackpressureDrop()
                .filter(beat -> claims.caughtUp())
                .flatMapIterable(beat -> settings.filiereCodes())
                .flatMapIterable(editions::of)
                .filter(edition -> edition.closed() && begun.add(edition.id()))
                .flatMap(this::settle)
                .subscribe();
    }

    private Mono<Void> settle(Edition edition) {
        return Mono.delay(LAST_IN)
                .then(until(Mono.fromSupplier(() -> !claims.isPendingIn(edition.id()))))
                .then(Mono.defer(() -> backlog.ends(edition.filiere())))
                .flatMap(ends -> until(Mono.defer(() -> backlog.isPast(ends))))
                .then(Mono.defer(
                        () -> publisher.publish(Topics.SETTLEMENTS, new AnswersSettled(edition.id(), clock.instant()))))
                .doOnSuccess(done -> LOG.info("all answers to {} have become facts", edition.id()))
                .retryWhen(Retry.backoff(Long.MAX_VALUE, Duration.ofMillis(500)).maxBackoff(Duration.ofSeconds(5)))
                .then();
    }

    private static Mono<Boolean> until(Mono<Boolean> holds) {
        return holds.filter(held -> held).repeatWhenEmpty(empty -> empty.delayElements(LOOK));
    }

    @Override
    public void stop() {
        Disposable current = running;
        if (current != null) {
            current.dispose();
        }
        running = null;
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }
}
