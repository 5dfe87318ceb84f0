package fr.opp.portal.start;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/**
 * Carries out every preparation, one after the other, before the web server opens. It runs once, while nobody waits for
 * an answer, so it may wait; a store that is away stops the start with a clear message.
 */
@Component
final class StartUp implements SmartLifecycle {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final List<Preparation> preparations;
    private volatile boolean done;

    StartUp(List<Preparation> preparations) {
        this.preparations = preparations;
    }

    @Override
    public void start() {
        try {
            Flux.fromIterable(preparations)
                    .concatMap(Preparation::prepare)
                    .then()
                    .toFuture()
                    .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the portal could not prepare its store", e.getCause());
        } catch (TimeoutException e) {
            throw new IllegalStateException("the portal's store did not answer within " + PATIENCE, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the portal's store was prepared", e);
        }
        done = true;
    }

    @Override
    public void stop() {
        done = false;
    }

    @Override
    public boolean isRunning() {
        return done;
    }

    /** Before the web server and the bindings, whose phases are near the end. */
    @Override
    public int getPhase() {
        return 0;
    }
}
