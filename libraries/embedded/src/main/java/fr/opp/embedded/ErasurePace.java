package fr.opp.embedded;

import java.util.Map;

/** How often the broker looks for what its topics must forget. */
public enum ErasurePace {
    /** Every few seconds of a minute: what a platform in use runs with. */
    STATED(Map.of("log.cleaner.backoff.ms", "15000", "log.retention.check.interval.ms", "30000")),
    /** Every second or two: for tests that wait for an erasure. */
    FAST(Map.of("log.cleaner.backoff.ms", "1000", "log.retention.check.interval.ms", "2000"));

    private final Map<String, String> settings;

    ErasurePace(Map<String, String> settings) {
        this.settings = settings;
    }

    Map<String, String> settings() {
        return settings;
    }
}
