package fr.opp.embedded.testing;

import org.jspecify.annotations.Nullable;

/** The one broker and the one store of this test JVM. */
public final class SharedParts {
    private static @Nullable Parts running;

    private SharedParts() {}

    /** Address of the broker, {@code host:port}; starts it if no test has yet. */
    public static String kafka() {
        return start().kafka();
    }

    /** Address of the store, a MongoDB connection string without database; starts it if no test has yet. */
    public static String store() {
        return start().store();
    }

    static boolean wantsContainers() {
        return System.getProperty("opp.parts", "embedded").equals("containers");
    }

    static synchronized Parts start() {
        if (running != null) {
            return running;
        }
        QuietLogs.apply();
        Parts parts = wantsContainers() ? ContainerParts.start() : EmbeddedParts.start();
        System.setProperty("opp.kafka.bootstrap", parts.kafka());
        System.setProperty("opp.store.uri", parts.store());
        System.out.println("real parts: " + parts.description());
        Runtime.getRuntime().addShutdownHook(new Thread(parts::close, "real-parts-stop"));
        running = parts;
        return parts;
    }
}
