package fr.opp.kit.event;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.TopicPartition;

/** How far a function of this process has read: for each partition the offset behind the last record that it handled. */
public final class ReadingProgress {
    private final Map<TopicPartition, Long> handled = new ConcurrentHashMap<>();

    void handled(RawRecord record) {
        handled.merge(new TopicPartition(record.topic(), record.partition()), record.offset() + 1, Math::max);
    }

    /** Whether everything before the offset has been handled here; false when another process has read it. */
    public boolean isPast(TopicPartition partition, long offset) {
        return handled.getOrDefault(partition, 0L) >= offset;
    }
}
