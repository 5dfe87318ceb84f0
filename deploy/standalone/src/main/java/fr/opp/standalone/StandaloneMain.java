package fr.opp.standalone;

import java.lang.management.ManagementFactory;
import java.net.BindException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** {@code ./opp start}: runs until it is stopped; exit code 1 when it cannot start, 2 for a wrong command line. */
public final class StandaloneMain {
    private final Messages messages = Messages.of("fr.opp.standalone.messages", System.getenv());

    private StandaloneMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        new StandaloneMain().run(arguments);
    }

    private void run(String[] arguments) throws InterruptedException {
        StandaloneOptions options;
        try {
            options = CommandLine.parse(arguments);
        } catch (IllegalArgumentException e) {
            fail(2, messages.text("arguments", String.valueOf(e.getMessage())));
            return;
        }
        Shutdown shutdown = Shutdown.install(this::say);
        try {
            Standalone standalone = Standalone.start(options, new PrintedProgress(messages));
            shutdown.closes(standalone);
            Duration ready =
                    Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
            System.out.println(messages.text("ready", standalone.address(), PrintedProgress.seconds(ready)));
            System.out.println(messages.text("places", options.data(), options.keys()));
            new CountDownLatch(1).await();
        } catch (RuntimeException e) {
            fail(1, explain(e, options));
        }
    }

    private void say(String key) {
        System.out.println(messages.text(key));
    }

    private void fail(int code, String message) {
        System.err.println(message);
        // Not exit(): what could not start might not stop either, and nothing acknowledged is lost by it.
        Runtime.getRuntime().halt(code);
    }

    private String explain(RuntimeException failure, StandaloneOptions options) {
        if (failure instanceof DirectoryInUse used) {
            return messages.text("in-use", used.directory(), used.process());
        }
        if (failure instanceof ServiceFailed service && isBind(service)) {
            return messages.text("port", String.valueOf(options.port()));
        }
        return messages.text(
                "failed", String.valueOf(failure.getMessage()), options.data().resolve("logs/opp.log"));
    }

    private static boolean isBind(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException
                    || cause.getClass().getSimpleName().equals("PortInUseException")) {
                return true;
            }
        }
        return false;
    }
}
