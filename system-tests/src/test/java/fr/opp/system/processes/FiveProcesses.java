package fr.opp.system.processes;

import fr.opp.demonstration.loader.ApiSession;
import fr.opp.demonstration.loader.OppClient;
import fr.opp.embedded.EmbeddedKafka;
import fr.opp.embedded.EmbeddedStore;
import fr.opp.embedded.ErasurePace;
import fr.opp.embedded.KafkaOptions;
import fr.opp.system.scenario.Observation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;

/** A secured broker and a store outside, and the five services around them, each with its own user. */
final class FiveProcesses implements AutoCloseable {
    private static final List<String> SERVICES = List.of("portal", "survey", "collection", "aggregation", "dashboard");

    private final EmbeddedKafka kafka;
    private final EmbeddedStore store;
    private final Map<String, Integer> ports = new HashMap<>();
    private final List<ServiceProcess> processes = new ArrayList<>();

    FiveProcesses(Path directory) {
        kafka = EmbeddedKafka.start(
                directory.resolve("kafka"), new KafkaOptions(ErasurePace.STATED, users(), Map.of()));
        store = EmbeddedStore.start(directory.resolve("store"));
        grant();
        SERVICES.forEach(service -> ports.put(service, freePort()));
        for (String service : SERVICES) {
            processes.add(ServiceProcess.start(
                    service, port(service), Path.of("target", "five-processes"), settings(service, directory)));
        }
        processes.forEach(ServiceProcess::awaitReady);
    }

    OppClient client() {
        return new OppClient(URI.create("http://127.0.0.1:" + port("portal")));
    }

    ApiSession operator() {
        return client().signIn("operateur", Observation.PASSWORD);
    }

    /** Configuration of a Kafka client that connects as a service. */
    Map<String, String> clientOf(String service) {
        return kafka.client(service);
    }

    @Override
    public void close() {
        processes.forEach(ServiceProcess::close);
        store.close();
        kafka.close();
    }

    private int port(String service) {
        return ports.getOrDefault(service, 0);
    }

    private Map<String, String> settings(String service, Path directory) {
        Map<String, String> settings = new HashMap<>();
        settings.put("server.port", Integer.toString(port(service)));
        settings.put("management.server.port", "0");
        settings.put("opp.kafka.bootstrap", kafka.bootstrap());
        settings.put("opp.store.uri", store.uri());
        settings.put("opp.keys.dir", directory.resolve("keys").toString());
        settings.put("opp.data.dir", directory.resolve(service).toString());
        settings.put("opp.operator.password", Observation.PASSWORD);
        settings.put("opp.jwks.uri", "http://127.0.0.1:" + port("portal") + "/api/portal/.well-known/jwks.json");
        ports.forEach((other, port) -> settings.put("opp.routes." + other, "http://127.0.0.1:" + port));
        kafka.client(service).forEach((key, value) -> settings.put("spring.kafka.properties." + key, value));
        return settings;
    }

    private static Map<String, String> users() {
        Map<String, String> users = new HashMap<>();
        SERVICES.forEach(service -> users.put(service, "secret-of-" + service));
        users.put(KafkaOptions.ADMINISTRATOR, "secret-of-the-administrator");
        return users;
    }

    private void grant() {
        try (Admin admin = Admin.create(new HashMap<>(kafka.client(KafkaOptions.ADMINISTRATOR)))) {
            admin.createAcls(Rights.all()).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
