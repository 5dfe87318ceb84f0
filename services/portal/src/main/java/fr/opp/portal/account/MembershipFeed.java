package fr.opp.portal.account;

import com.mongodb.reactivestreams.client.MongoCollection;
import fr.opp.contracts.event.Topics;
import fr.opp.contracts.identity.PersonId;
import fr.opp.contracts.membership.MembershipsChanged;
import fr.opp.kit.event.EventPublisher;
import fr.opp.kit.event.Outbox;
import java.time.Duration;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.util.retry.Retry;

/**
 * Publishes the memberships that wait in the outbox of accounts. A write nudges it, and what a crash or an absent broker
 * left behind is swept at start-up and every half minute: nobody waits for Kafka to get an account.
 */
@Component
final class MembershipFeed implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(MembershipFeed.class);
    private static final Duration BETWEEN_SWEEPS = Duration.ofSeconds(30);

    private final Outbox outbox;
    private final Sinks.Many<PersonId> nudges = Sinks.many().multicast().onBackpressureBuffer(10_000, false);
    private volatile @Nullable Disposable running;

    MembershipFeed(MongoCollection<Document> accountCollection, EventPublisher publisher) {
        this.outbox = new Outbox(accountCollection, publisher);
    }

    /** Adds the account's memberships to the outbox of its own, not yet stored document. */
    Document announce(Document document, Account account) {
        MembershipsChanged event =
                new MembershipsChanged(account.person(), account.displayName(), account.memberships());
        return document.append(Outbox.FIELD, List.of(Outbox.entry(Topics.MEMBERSHIPS, event)));
    }

    /** A nudge that is lost is made good by the next sweep. */
    void nudge(PersonId person) {
        synchronized (nudges) {
            nudges.tryEmitNext(person);
        }
    }

    @Override
    public void start() {
        Flux<Mono<Void>> sweeps = Flux.interval(Duration.ZERO, BETWEEN_SWEEPS)
                .onBackpressureDrop()
                .map(beat -> outbox.sweep());
        Flux<Mono<Void>> flushes = nudges.asFlux().map(person -> outbox.flush(person.value()));
        running = Flux.merge(sweeps, flushes)
                .concatMap(MembershipFeed::unlessKafkaIsAway)
                .retryWhen(Retry.fixedDelay(Long.MAX_VALUE, BETWEEN_SWEEPS))
                .subscribe();
    }

    private static Mono<Void> unlessKafkaIsAway(Mono<Void> publishing) {
        return publishing.onErrorResume(failure -> {
            LOG.warn("memberships wait to be published: {}", failure.getClass().getName());
            return Mono.empty();
        });
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
