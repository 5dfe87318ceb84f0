package fr.opp.embedded;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The broker's configuration: one small node that recovers fast. */
final class BrokerSettings {
    static final int NODE = 1;
    static final String CONTROLLER = "CONTROLLER";
    static final String CLIENTS = "CLIENTS";

    private BrokerSettings() {}

    static Map<String, String> of(Path directory, KafkaOptions options, int port, int controllerPort) {
        Map<String, String> settings = new HashMap<>();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", String.valueOf(NODE));
        settings.put("log.dirs", directory.toString());
        settings.put("auto.create.topics.enable", "false");
        settings.putAll(listeners(options.secured() ? "SASL_PLAINTEXT" : "PLAINTEXT", port, controllerPort));
        settings.putAll(oneReplica());
        settings.putAll(smallHeap());
        settings.putAll(quickRecovery());
        settings.putAll(options.erasure().settings());
        if (options.secured()) {
            settings.putAll(BrokerSecurity.of(options.users()));
        }
        settings.putAll(options.overrides());
        return settings;
    }

    private static Map<String, String> listeners(String protocol, int port, int controllerPort) {
        return Map.of(
                "controller.quorum.voters", NODE + "@127.0.0.1:" + controllerPort,
                "controller.listener.names", CONTROLLER,
                "inter.broker.listener.name", CLIENTS,
                "listeners", CLIENTS + "://127.0.0.1:" + port + "," + CONTROLLER + "://127.0.0.1:" + controllerPort,
                "advertised.listeners", CLIENTS + "://127.0.0.1:" + port,
                "listener.security.protocol.map", CLIENTS + ":" + protocol + "," + CONTROLLER + ":" + protocol);
    }

    private static Map<String, String> oneReplica() {
        return Map.of(
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "4",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "4",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                "group.initial.rebalance.delay.ms", "0");
    }

    /** Several hundred small partitions in one JVM with the services: small buffers, few threads, small indexes. */
    private static Map<String, String> smallHeap() {
        return Map.of(
                "log.cleaner.dedupe.buffer.size", String.valueOf(8 << 20),
                "log.index.size.max.bytes", String.valueOf(1 << 20),
                "message.max.bytes", String.valueOf(8 << 20),
                "num.network.threads", "2",
                "num.io.threads", "4",
                "background.threads", "2",
                "num.recovery.threads.per.data.dir", "2");
    }

    /** The session of a broker that was killed is over in 2.5 s rather than 9, and its successor may register. */
    private static Map<String, String> quickRecovery() {
        return Map.of(
                "broker.session.timeout.ms", "2500",
                "broker.heartbeat.interval.ms", "400",
                // What a crash left open is aborted, and committed records are read on, a second after its time-out.
                "transaction.abort.timed.out.transaction.cleanup.interval.ms", "1000",
                "controlled.shutdown.enable", "true");
    }
}
