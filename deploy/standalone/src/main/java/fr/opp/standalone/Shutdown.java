package fr.opp.standalone;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Stops in order when the process is asked to end. What takes longer than people wait is cut off: nothing acknowledged
 * is lost by it, the next start only takes a little longer.
 */
public final class Shutdown {
    private static final Duration PATIENCE = Duration.ofSeconds(9);

    private final AtomicReference<@Nullable AutoCloseable> started = new AtomicReference<>();
    private final Consumer<String> say;

    private Shutdown(Consumer<String> say) {
        this.say = say;
    }

    /**
     * From now on an interrupt stops in order.
     *
     * @param say is given {@code stopping}, {@code stopped} or {@code cut-off}
     */
    public static Shutdown install(Consumer<String> say) {
        Shutdown shutdown = new Shutdown(say);
        Runtime.getRuntime().addShutdownHook(new Thread(shutdown::stop, "opp-shutdown"));
        return shutdown;
    }

    /** What is to be closed; before it is given, an interrupt ends the process at once. */
    public void closes(AutoCloseable standalone) {
        started.set(standalone);
    }

    private void stop() {
        @Nullable AutoCloseable running = started.get();
        if (running == null) {
            Runtime.getRuntime().halt(1);
            return;
        }
        say.accept("stopping");
        Thread closing = new Thread(() -> close(running), "opp-closing");
        closing.setDaemon(true);
        closing.start();
        try {
            if (closing.join(PATIENCE)) {
                say.accept("stopped");
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        say.accept("cut-off");
        Runtime.getRuntime().halt(0);
    }

    private static void close(AutoCloseable running) {
        try {
            running.close();
        } catch (Exception e) {
            System.err.println(e);
        }
    }
}
