package fr.opp.standalone;

import fr.opp.embedded.ErasurePace;
import fr.opp.embedded.FreePort;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which service listens where, and what each is told. */
final class ServicePlan {
    private static final Map<String, String> FAST_ERASURE = Map.of(
            "opp.erasure.segment", "10s",
            "opp.erasure.lag", "10s",
            "opp.erasure.tombstones", "5s");

    private final StandaloneOptions options;
    private final Map<String, Integer> ports = new LinkedHashMap<>();

    ServicePlan(StandaloneOptions options, List<HostedService> services) {
        this.options = options;
        for (HostedService service : services) {
            boolean fixed = service.isPortal() && options.port() != 0;
            ports.put(service.name(), fixed ? options.port() : FreePort.find());
        }
    }

    /** The web address of a service; people are given the portal's. */
    String address(String service) {
        return "http://127.0.0.1:" + ports.get(service);
    }

    /** Command line arguments of a service, which win over its own configuration. */
    String[] arguments(String service, Infrastructure infrastructure) {
        Map<String, String> keys = new HashMap<>();
        keys.put("server.port", String.valueOf(ports.get(service)));
        keys.put("server.address", "127.0.0.1");
        keys.put("management.server.port", "0");
        keys.put("management.server.address", "127.0.0.1");
        keys.put("opp.kafka.bootstrap", infrastructure.kafka());
        // One broker, no replica: a record is safe when it is on this disk.
        keys.put("opp.kafka.flush-each", "true");
        keys.put("opp.store.uri", infrastructure.store());
        keys.put("opp.keys.dir", options.keys().toString());
        keys.put("opp.data.dir", options.data().resolve(service).toString());
        if (!service.equals(HostedService.PORTAL)) {
            keys.put("opp.jwks.uri", address(HostedService.PORTAL) + "/api/portal/.well-known/jwks.json");
        }
        ports.forEach((name, port) -> keys.put("opp.routes." + name, address(name)));
        if (options.erasure() == ErasurePace.FAST) {
            keys.putAll(FAST_ERASURE);
        }
        keys.putAll(options.properties());
        return keys.entrySet().stream()
                .map(key -> "--" + key.getKey() + "=" + key.getValue())
                .toArray(String[]::new);
    }
}
