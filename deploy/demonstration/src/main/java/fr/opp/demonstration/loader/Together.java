package fr.opp.demonstration.loader;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Does the same thing for many, a bounded number at a time. */
final class Together {
    private final int most;

    Together(int most) {
        this.most = most;
    }

    /** Returns when all are done; the first failure is thrown. */
    <T> void forEach(List<T> items, Consumer<T> action) {
        List<Callable<Boolean>> tasks = items.stream()
                .<Callable<Boolean>>map(item -> () -> {
                    action.accept(item);
                    return true;
                })
                .toList();
        try (ExecutorService threads =
                Executors.newFixedThreadPool(most, Thread.ofVirtual().factory())) {
            for (Future<Boolean> done : threads.invokeAll(tasks)) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e);
        }
    }
}
