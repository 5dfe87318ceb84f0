package fr.opp.collection.claim;

import fr.opp.collection.edition.Editions;
import fr.opp.collection.log.LogReader;
import fr.opp.contracts.edition.Edition;
import fr.opp.contracts.event.Topics;
import fr.opp.contracts.identity.EditionId;
import fr.opp.kit.OppSettings;
import fr.opp.kit.event.DeadLetters;
import fr.opp.kit.event.EventPublisher;
import fr.opp.kit.event.Poison;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.stream.binding.BindingsLifecycleController;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

/**
 * What happens at the start: the states are rebuilt from the log, withdrawals that a crash cut short are finished, the
 * door opens, and the projections begin. After that, versions whose acknowledgement did not come are sent again.
 */
@Component
final class Awakening implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Awakening.class);
    private static final Duration RELAY_PERIOD = Duration.ofSeconds(5);
    private static final List<String> PROJECTIONS = List.of("contributionFeed-in-0", "policyFeed-in-0");

    private final OppSettings settings;
    private final LogReader log;
    private final States states;
    private final Claims claims;
    private final Editions editions;
    private final Withdrawals withdrawals;
    private final DeadLetters deadLetters;
    private final BindingsLifecycleController bindings;
    private volatile @Nullable Disposable running;

    Awakening(
            OppSettings settings,
            LogReader log,
            States states,
            Claims claims,
            Editions editions,
            EventPublisher publisher,
            Clock clock,
            DeadLetters deadLetters,
            BindingsLifecycleController bindings) {
        this.settings = settings;
        this.log = log;
        this.states = states;
        this.claims = claims;
        this.editions = editions;
        this.withdrawals = new Withdrawals(states, publisher, clock);
        this.deadLetters = deadLetters;
        this.bindings = bindings;
    }

    @Override
    public void start() {
        running = catchUp()
                .retryWhen(Retry.backoff(Long.MAX_VALUE, Duration.ofMillis(500))
                        .maxBackoff(Duration.ofSeconds(5))
                        .doBeforeRetry(signal -> LOG.warn(
                                "the log cannot be read yet: {}",
                                signal.failure().toString())))
                .thenMany(Flux.interval(RELAY_PERIOD, Schedulers.parallel()).onBackpressureDrop())
                .concatMap(beat -> finishWhatIsPending())
                .subscribe();
    }

    private Mono<Void> catchUp() {
        return Mono.fromSupplier(this::readEditions)
                .subscribeOn(Schedulers.boundedElastic())
                .flatMapIterable(Map::values)
                .concatMap(edition -> editions.apply(edition).onErrorComplete(Poison.class))
                .then(Mono.fromRunnable(editions::caughtUp))
                .then(Mono.fromSupplier(this::readTheLog).subscribeOn(Schedulers.boundedElastic()))
                .flatMap(this::finish);
    }

    private Mono<Void> finish(Replay replay) {
        return Flux.fromIterable(replay.unfinished())
                .concatMap(withdrawal -> withdrawals.erase(withdrawal.filiere(), withdrawal.event()))
                .then(Mono.fromRunnable(this::open))
                .thenMany(Flux.fromIterable(replay.unreadKeys()))
                .concatMap(key -> deadLetters.bury(key.place(), key.cause()))
                .then();
    }

    /** Facts are derived by their edition, so editions come first; a form that cannot be loaded is buried by its binding. */
    private Map<EditionId, Edition> readEditions() {
        Map<EditionId, Edition> last = new HashMap<>();
        log.replay(List.of(Topics.EDITIONS), entry -> {
            if (entry.event() instanceof Edition edition) {
                last.put(edition.id(), edition);
            }
        });
        return last;
    }

    private Replay readTheLog() {
        Replay replay = new Replay(states);
        replay.leaveOut(log.replay(
                settings.filiereCodes().stream()
                        .flatMap(filiere -> Stream.of(
                                Topics.keys(filiere),
                                Topics.factKeys(filiere),
                                Topics.contributions(filiere),
                                Topics.policies(filiere)))
                        .toList(),
                replay::accept));
        return replay;
    }

    private void open() {
        claims.openTheDoor();
        PROJECTIONS.forEach(name -> bindings.changeState(name, BindingsLifecycleController.State.STARTED));
        LOG.info("claims have caught up with the log");
    }

    private Mono<Void> finishWhatIsPending() {
        return Flux.fromIterable(states.pending())
                .concatMap(contribution ->
                        claims.inTurn(contribution, state -> Mono.<Void>empty()).onErrorResume(failure -> Mono.empty()))
                .then();
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
