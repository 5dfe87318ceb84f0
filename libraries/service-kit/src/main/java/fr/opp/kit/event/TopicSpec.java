package fr.opp.kit.event;

/**
 * A topic that a service publishes or consumes.
 *
 * @param name its name
 * @param cleanup what Kafka may throw away
 * @param durable whether a record must be on disk before it is acknowledged, on a single broker
 */
public record TopicSpec(String name, Cleanup cleanup, boolean durable) {
    /** What Kafka may throw away. */
    public enum Cleanup {
        /** Nothing: history that anyone may replay. */
        KEEP,
        /** All but the last record of each key, some day. */
        COMPACT,
        /** All but the last record of each key, within the stated erasure time. */
        FORGET
    }

    public static TopicSpec keep(String name) {
        return new TopicSpec(name, Cleanup.KEEP, false);
    }

    public static TopicSpec compact(String name) {
        return new TopicSpec(name, Cleanup.COMPACT, false);
    }

    public static TopicSpec forget(String name) {
        return new TopicSpec(name, Cleanup.FORGET, false);
    }

    /** A topic that forgets and whose records are the record of contributions. */
    public static TopicSpec record(String name) {
        return new TopicSpec(name, Cleanup.FORGET, true);
    }
}
