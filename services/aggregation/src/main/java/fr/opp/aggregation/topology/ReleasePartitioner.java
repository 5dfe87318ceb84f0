package fr.opp.aggregation.topology;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.processor.StreamPartitioner;

/** All tables of a release in one partition, in order: the partition key of a {@code ReleaseEvent} is its release. */
final class ReleasePartitioner implements StreamPartitioner<String, byte[]> {
    @Override
    public Optional<Set<Integer>> partitions(String topic, String key, byte[] value, int partitions) {
        byte[] release = key.substring(0, key.indexOf('/')).getBytes(StandardCharsets.UTF_8);
        return Optional.of(Set.of(Utils.toPositive(Utils.murmur2(release)) % partitions));
    }
}
