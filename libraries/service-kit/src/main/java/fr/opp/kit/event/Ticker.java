package fr.opp.kit.event;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Appends a tick to every partition of the topics that must forget, at the pace at which their segments roll. Without it
 * a quiet topic keeps what was erased for ever: its active segment is neither rolled nor cleaned.
 */
public final class Ticker implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Ticker.class);

    private final EventPublisher publisher;
    private final Supplier<Mono<List<String>>> topics;
    private final PartitionCount partitions;
    private final Duration period;
    private volatile @org.jspecify.annotations.Nullable Disposable running;

    /** How many partitions a topic has now. */
    @FunctionalInterface
    interface PartitionCount {
        int of(String topic);
    }

    Ticker(EventPublisher publisher, Supplier<Mono<List<String>>> topics, PartitionCount partitions, Duration period) {
        this.publisher = publisher;
        this.topics = topics;
        this.partitions = partitions;
        this.period = period;
    }

    @Override
    public void start() {
        running = Flux.interval(period, Schedulers.parallel())
                .onBackpressureDrop()
                .concatMap(beat -> beatOnce())
                .subscribe();
    }

    private Mono<Void> beatOnce() {
        return topics.get()
                .flatMapIterable(names -> names)
                .concatMap(this::tickAll)
                .then()
                .onErrorResume(failure -> {
                    LOG.warn("ticks could not be appended: {}", failure.toString());
                    return Mono.empty();
                });
    }

    private Mono<Void> tickAll(String topic) {
        return Mono.fromSupplier(() -> partitions.of(topic))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMapMany(count -> Flux.range(0, count))
                .concatMap(partition -> publisher.tick(topic, partition))
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

    /** Names of the topics that start with a prefix, for internal topics of streams. */
    public static Mono<List<String>> startingWith(Admin admin, String prefix) {
        return Mono.fromCompletionStage(() -> admin.listTopics().names().toCompletionStage())
                .map(names ->
                        names.stream().filter(name -> name.startsWith(prefix)).toList());
    }
}
