package fr.opp.embedded;

import java.util.Map;

/**
 * What may differ between two embedded brokers.
 *
 * @param erasure how often topics are cleaned
 * @param users name → password of those who may connect (SASL/PLAIN); with at least one, the authoriser is on and
 *     nobody but {@link #ADMINISTRATOR} may do anything until ACLs allow it; empty: anyone on this machine may connect
 * @param overrides broker settings, which win over all others
 */
public record KafkaOptions(ErasurePace erasure, Map<String, String> users, Map<String, String> overrides) {
    /** The user whom the authoriser lets do everything: the broker itself, and whoever creates topics and ACLs. */
    public static final String ADMINISTRATOR = "administrator";

    public KafkaOptions {
        users = Map.copyOf(users);
        overrides = Map.copyOf(overrides);
        if (!users.isEmpty() && !users.containsKey(ADMINISTRATOR)) {
            throw new IllegalArgumentException("with users, the password of " + ADMINISTRATOR + " is needed");
        }
    }

    /** Open on loopback, at the pace of a platform in use. */
    public static KafkaOptions standard() {
        return new KafkaOptions(ErasurePace.STATED, Map.of(), Map.of());
    }

    public KafkaOptions withErasure(ErasurePace pace) {
        return new KafkaOptions(pace, users, overrides);
    }

    public KafkaOptions withUsers(Map<String, String> passwords) {
        return new KafkaOptions(erasure, passwords, overrides);
    }

    public KafkaOptions withOverrides(Map<String, String> settings) {
        return new KafkaOptions(erasure, users, settings);
    }

    boolean secured() {
        return !users.isEmpty();
    }
}
