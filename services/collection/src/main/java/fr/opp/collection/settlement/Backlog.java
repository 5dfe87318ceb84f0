package fr.opp.collection.settlement;

import fr.opp.contracts.event.Topics;
import fr.opp.contracts.identity.Filiere;
import fr.opp.kit.OppSettings;
import fr.opp.kit.event.ReadingProgress;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What a filière's log holds, and how much of it has been made into facts, by this process or before it. */
@Component
final class Backlog {
    private final Admin admin;
    private final int partitions;
    private final ReadingProgress progress;
    private final String group;

    /** @param group of the feeds that make facts */
    Backlog(
            Admin settlementAdmin,
            OppSettings settings,
            ReadingProgress progress,
            @Value("${spring.cloud.stream.bindings.contributionFeed-in-0.group}") String group) {
        this.admin = settlementAdmin;
        this.partitions = settings.partitions();
        this.progress = progress;
        this.group = group;
    }

    /** Where the versions and policies of a filière end now. */
    Mono<Map<TopicPartition, Long>> ends(Filiere filiere) {
        Map<TopicPartition, OffsetSpec> latest = Stream.of(Topics.contributions(filiere), Topics.policies(filiere))
                .flatMap(topic -> IntStream.range(0, partitions).mapToObj(number -> new TopicPartition(topic, number)))
                .collect(Collectors.toMap(Function.identity(), partition -> OffsetSpec.latest()));
        return Mono.fromCompletionStage(() -> admin.listOffsets(latest).all().toCompletionStage())
                .map(found -> found.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().offset())));
    }

    /** Whether all that lies before these ends has been handled. Committed offsets trail, so what this process did counts. */
    Mono<Boolean> isPast(Map<TopicPartition, Long> ends) {
        return Mono.fromCompletionStage(() -> admin.listConsumerGroupOffsets(group)
                        .partitionsToOffsetAndMetadata()
                        .toCompletionStage())
                .map(committed -> ends.entrySet().stream()
                        .allMatch(end -> progress.isPast(end.getKey(), end.getValue())
                                || offset(committed.get(end.getKey())) >= end.getValue()));
    }

    private static long offset(@Nullable OffsetAndMetadata committed) {
        return committed == null ? 0 : committed.offset();
    }
}
