package fr.opp.aggregation.block;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.processor.StreamPartitioner;

/**
 * Brings everything about an edition to one partition, and the directory to all: a release needs every cell of its edition
 * in one place, and each edition its denominators.
 */
public final class BlockPartitioner implements StreamPartitioner<String, BlockMessage> {
    static final String EVERYWHERE = "*/";

    @Override
    public Optional<Set<Integer>> partitions(String topic, String key, BlockMessage message, int partitions) {
        if (key.startsWith(EVERYWHERE)) {
            return Optional.of(IntStream.range(0, partitions).boxed().collect(Collectors.toUnmodifiableSet()));
        }
        return Optional.of(Set.of(partitionOf(key, partitions)));
    }

    /** @param key an edition, or anything that starts with an edition and a slash */
    public static int partitionOf(String key, int partitions) {
        int slash = key.indexOf('/');
        String edition = slash < 0 ? key : key.substring(0, slash);
        return Utils.toPositive(Utils.murmur2(edition.getBytes(StandardCharsets.UTF_8))) % partitions;
    }
}
