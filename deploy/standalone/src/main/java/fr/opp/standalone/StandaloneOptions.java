package fr.opp.standalone;

import fr.opp.embedded.ErasurePace;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What a standalone is started with.
 *
 * @param data where everything is kept; locked while it runs
 * @param keys the key files, outside the data and its backups
 * @param port the portal's port on loopback, the only fixed one; 0 takes any free one
 * @param erasure how fast topics forget
 * @param properties further configuration for all services, which wins over what the standalone sets
 */
public record StandaloneOptions(Path data, Path keys, int port, ErasurePace erasure, Map<String, String> properties) {
    public StandaloneOptions {
        data = data.toAbsolutePath().normalize();
        keys = keys.toAbsolutePath().normalize();
        properties = Map.copyOf(properties);
        if (keys.startsWith(data)) {
            throw new IllegalArgumentException("the keys must lie outside the data: " + keys);
        }
    }

    /** Data in this directory, keys in the folder {@code keys} beside it, any free port, the stated erasure pace. */
    public static StandaloneOptions in(Path data) {
        Path absolute = data.toAbsolutePath().normalize();
        return new StandaloneOptions(absolute, absolute.resolveSibling("keys"), 0, ErasurePace.STATED, Map.of());
    }

    public StandaloneOptions withKeys(Path directory) {
        return new StandaloneOptions(data, directory, port, erasure, properties);
    }

    public StandaloneOptions withPort(int chosen) {
        return new StandaloneOptions(data, keys, chosen, erasure, properties);
    }

    public StandaloneOptions withErasure(ErasurePace pace) {
        return new StandaloneOptions(data, keys, port, pace, properties);
    }

    /** The same with one more configuration key for all services. */
    public StandaloneOptions with(String key, String value) {
        Map<String, String> more = new HashMap<>(properties);
        more.put(key, value);
        return new StandaloneOptions(data, keys, port, erasure, more);
    }
}
