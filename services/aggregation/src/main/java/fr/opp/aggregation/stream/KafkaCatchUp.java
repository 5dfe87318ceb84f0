package fr.opp.aggregation.stream;

import fr.opp.aggregation.cells.CatchUp;
import fr.opp.aggregation.plan.Plan;
import fr.opp.contracts.event.Topics;
import fr.opp.contracts.identity.EditionId;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A settled closing is caught up with when the stream has committed every offset that the filière's facts and keys and the
 * directory had, and after that every offset that the edition's partition of {@code blocks} had. Under exactly-once a
 * committed offset means that all that followed from it is committed too.
 */
final class KafkaCatchUp implements CatchUp {
    static final String APPLICATION = "opp-aggregation";
    private static final Logger LOG = LoggerFactory.getLogger(KafkaCatchUp.class);
    private static final Duration POLL = Duration.ofMillis(200);

    private final Admin admin;
    private final int partitions;
    private final Map<EditionId, CompletableFuture<Void>> watches = new ConcurrentHashMap<>();

    KafkaCatchUp(Admin admin, int partitions) {
        this.admin = admin;
        this.partitions = partitions;
    }

    @Override
    public boolean reached(Plan plan, int partition) {
        CompletableFuture<Void> watch =
                watches.computeIfAbsent(plan.edition(), edition -> watch(sources(plan), partition));
        if (watch.isCompletedExceptionally()) {
            LOG.warn("the closing of {} could not be followed and is looked at again", plan.edition());
            watches.remove(plan.edition());
            return false;
        }
        return watch.isDone();
    }

    private CompletableFuture<Void> watch(List<TopicPartition> sources, int partition) {
        TopicPartition block = new TopicPartition(APPLICATION + "-blocks-repartition", partition);
        return ends(sources)
                .thenCompose(this::committed)
                .thenCompose(counted -> ends(List.of(block)))
                .thenCompose(this::committed);
    }

    private List<TopicPartition> sources(Plan plan) {
        return Stream.of(Topics.facts(plan.filiere()), Topics.factKeys(plan.filiere()), Topics.STRUCTURES)
                .flatMap(topic -> IntStream.range(0, partitions).mapToObj(p -> new TopicPartition(topic, p)))
                .toList();
    }

    private CompletableFuture<Map<TopicPartition, Long>> ends(Collection<TopicPartition> of) {
        Map<TopicPartition, OffsetSpec> latest =
                of.stream().collect(Collectors.toMap(Function.identity(), partition -> OffsetSpec.latest()));
        return admin.listOffsets(latest)
                .all()
                .toCompletionStage()
                .thenApply(found -> found.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().offset())))
                .toCompletableFuture();
    }

    private CompletableFuture<Void> committed(Map<TopicPartition, Long> targets) {
        return admin.listConsumerGroupOffsets(APPLICATION)
                .partitionsToOffsetAndMetadata()
                .toCompletionStage()
                .thenCompose(offsets -> isPast(offsets, targets)
                        ? CompletableFuture.<Void>completedFuture(null)
                        : after(POLL).thenCompose(again -> committed(targets)))
                .toCompletableFuture();
    }

    /** A partition that nothing was ever read from has no committed offset, and must be empty. */
    private static boolean isPast(Map<TopicPartition, OffsetAndMetadata> offsets, Map<TopicPartition, Long> targets) {
        return targets.entrySet().stream().allMatch(target -> {
            OffsetAndMetadata committed = offsets.get(target.getKey());
            return target.getValue() <= (committed == null ? 0 : committed.offset());
        });
    }

    private static CompletableFuture<Void> after(Duration delay) {
        Executor later = CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS);
        return CompletableFuture.runAsync(() -> {}, later);
    }
}
