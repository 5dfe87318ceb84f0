package fr.opp.embedded.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import java.util.List;
import org.slf4j.ILoggerFactory;
import org.slf4j.LoggerFactory;

/** A broker says thousands of lines while it starts; a run of tests shows its warnings. */
final class QuietLogs {
    private static final List<String> LOUD =
            List.of("kafka", "org.apache.kafka", "state.change.logger", "de.bwaldvogel", "io.netty", "org.mongodb");

    private QuietLogs() {}

    static void apply() {
        // Spring's logging system, if it comes, starts later and afresh: it reads these.
        LOUD.forEach(logger -> System.getProperties().putIfAbsent("logging.level." + logger, "WARN"));
        try {
            Backend.quieten();
        } catch (NoClassDefFoundError ignored) {
            // Another logging backend than Logback is bound: its own configuration decides.
        }
    }

    /** Loaded only when called, so that Logback may be missing. */
    private static final class Backend {
        private static void quieten() {
            ILoggerFactory factory = LoggerFactory.getILoggerFactory();
            if (factory instanceof LoggerContext context) {
                LOUD.forEach(logger -> context.getLogger(logger).setLevel(Level.WARN));
            }
        }
    }
}
