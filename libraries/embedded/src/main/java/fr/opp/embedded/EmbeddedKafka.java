package fr.opp.embedded;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.common.utils.Time;

/**
 * A Kafka broker in KRaft mode, broker and controller in one, on random ports of loopback. Started again on the same
 * directory it finds everything, also after {@code kill -9}. Records of a topic are on disk before they are
 * acknowledged when the topic was created with {@code flush.messages=1}.
 */
public final class EmbeddedKafka implements AutoCloseable {
    /** Another process may take a port between its choice and the broker's bind. */
    private static final int ATTEMPTS = 3;

    private final KafkaRaftServer server;
    private final String bootstrap;
    private final KafkaOptions options;

    private EmbeddedKafka(KafkaRaftServer server, String bootstrap, KafkaOptions options) {
        this.server = server;
        this.bootstrap = bootstrap;
        this.options = options;
    }

    /**
     * Starts a broker and returns when it takes requests.
     *
     * @param directory where it keeps its logs; formatted if it is new
     * @throws IllegalStateException if it cannot start; nothing of it is left running
     */
    public static EmbeddedKafka start(Path directory, KafkaOptions options) {
        BrokerDirectory.prepare(directory);
        RuntimeException last = new IllegalStateException("not tried");
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return attempt(directory.toAbsolutePath(), options);
            } catch (PortTaken e) {
                last = e;
            }
        }
        throw new IllegalStateException("the broker found no free port", last);
    }

    /** The same, open on loopback, with broker settings that win over all others. */
    public static EmbeddedKafka start(Path directory, Map<String, String> overrides) {
        return start(directory, KafkaOptions.standard().withOverrides(overrides));
    }

    /** Address for clients, {@code host:port}. */
    public String bootstrap() {
        return bootstrap;
    }

    /** Configuration of a client that connects as this user; without users, the address is all there is. */
    public Map<String, String> client(String user) {
        Map<String, String> client = new HashMap<>();
        client.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        String password = options.users().get(user);
        if (password != null) {
            client.putAll(BrokerSecurity.client(user, password));
        }
        return Map.copyOf(client);
    }

    @Override
    public void close() {
        stop(server);
    }

    private static EmbeddedKafka attempt(Path directory, KafkaOptions options) {
        int port = FreePort.find();
        Map<String, String> settings = BrokerSettings.of(directory, options, port, FreePort.find());
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
        try {
            server.startup();
            return new EmbeddedKafka(server, "127.0.0.1:" + port, options);
        } catch (RuntimeException e) {
            // Its threads are no daemons: left running, they would keep a failed process alive.
            stop(server);
            throw PortTaken.isCauseOf(e) ? new PortTaken(e) : new IllegalStateException("the broker did not start", e);
        }
    }

    private static void stop(KafkaRaftServer server) {
        server.shutdown();
        server.awaitShutdown();
    }
}
