package fr.opp.system.processes;

import fr.opp.contracts.identity.Filiere;
import fr.opp.demonstration.loader.ApiSession;
import fr.opp.demonstration.loader.OppClient;
import fr.opp.embedded.EmbeddedKafka;
import fr.opp.embedded.EmbeddedStore;
import fr.opp.embedded.ErasurePace;
import fr.opp.embedded.FreePort;
import fr.opp.embedded.KafkaOptions;
import fr.opp.system.scenario.Observation;
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
    static final Filiere FILIERE = new Filiere("cirque");
    private static final String PORTAL = "portal";
    private static final List<String> SERVICES = List.of(PORTAL, "survey", "collection", "aggregation", "dashboard");

    private final EmbeddedKafka kafka;
    private final EmbeddedStore store;
    private final Map<String, Integer> ports = new HashMap<>();
    private final List<ServiceProcess> processes = new ArrayList<>();

    private FiveProcesses(Path directory) {
        kafka = EmbeddedKafka.start(
                directory.resolve("kafka"), new KafkaOptions(ErasurePace.STATED, users(), Map.of()));
        store = EmbeddedStore.start(directory.resolve("store"));
        SERVICES.forEach(service -> ports.put(service, FreePort.find()));
    }

    static FiveProcesses start(Path directory) {
        FiveProcesses five = new FiveProcesses(directory);
        try {
            five.grant();
            five.launch(directory);
            return five;
        } catch (RuntimeException | Error e) {
            // Processes of a failed start would outlive the tests.
            five.close();
            throw e;
        }
    }

    private void launch(Path directory) {
        for (String service : SERVICES) {
            processes.add(ServiceProcess.start(
                    service, port(service), Path.of("target", "five-processes"), settings(service, directory)));
        }
        processes.forEach(ServiceProcess::awaitReady);
    }

    OppClient client() {
        return new OppClient(URI.create("http://127.0.0.1:" + port(PORTAL)));
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
        processes.forEach(ServiceProcess::stop);
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
        settings.put("opp.filieres", FILIERE.value());
        settings.putAll(keys(service, directory.resolve("keys")));
        settings.put("opp.data.dir", directory.resolve(service).toString());
        settings.put("opp.operator.password", Observation.PASSWORD);
        settings.put("opp.jwks.uri", "http://127.0.0.1:" + port(PORTAL) + "/api/portal/.well-known/jwks.json");
        ports.forEach((other, port) -> settings.put("opp.routes." + other, "http://127.0.0.1:" + port));
        kafka.client(service).forEach((key, value) -> settings.put("spring.kafka.properties." + key, value));
        return settings;
    }

    /** Each has a folder of its own; aggregation is given the fact keys and nothing else. */
    private static Map<String, String> keys(String service, Path keys) {
        String facts = keys.resolve("facts").toString();
        return switch (service) {
            case "aggregation" -> Map.of("opp.keys.dir", facts);
            case "collection" -> Map.of("opp.keys.dir", keys.resolve(service).toString(), "opp.keys.facts-dir", facts);
            default -> Map.of("opp.keys.dir", keys.resolve(service).toString());
        };
    }

    private static Map<String, String> users() {
        Map<String, String> users = new HashMap<>();
        SERVICES.forEach(service -> users.put(service, "secret-of-" + service));
        users.put(KafkaOptions.ADMINISTRATOR, "secret-of-the-administrator");
        return users;
    }

    private void grant() {
        try (Admin admin = Admin.create(new HashMap<>(kafka.client(KafkaOptions.ADMINISTRATOR)))) {
            admin.createAcls(Rights.all(FILIERE)).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
