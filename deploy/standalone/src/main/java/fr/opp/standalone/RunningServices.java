package fr.opp.standalone;

import fr.opp.portal.gateway.LocalServices;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.server.reactive.HttpHandler;

/** The services of this JVM, started side by side; they do not wait for each other, so no order is needed. */
final class RunningServices implements AutoCloseable {
    private final Map<String, ConfigurableApplicationContext> contexts = new ConcurrentHashMap<>();
    private final Executor executor;

    private RunningServices(Executor executor) {
        this.executor = executor;
    }

    /**
     * Starts them all, or none.
     *
     * @throws ServiceFailed naming the first that could not start; the others are stopped by then
     */
    static RunningServices start(
            List<HostedService> services, ServicePlan plan, Infrastructure infrastructure, Executor executor) {
        RunningServices running = new RunningServices(executor);
        Map<String, Throwable> failures = new ConcurrentHashMap<>();
        running.inParallel(
                services, service -> running.start(service, plan.arguments(service.name(), infrastructure), failures));
        if (!failures.isEmpty()) {
            running.close();
            Map.Entry<String, Throwable> first = failures.entrySet().iterator().next();
            throw new ServiceFailed(first.getKey(), first.getValue());
        }
        running.connect();
        return running;
    }

    /** The portal stops first: who asks meanwhile is told so at one place. */
    @Override
    public void close() {
        @Nullable ConfigurableApplicationContext portal = contexts.remove(HostedService.PORTAL);
        if (portal != null) {
            portal.close();
        }
        inParallel(List.copyOf(contexts.values()), ConfigurableApplicationContext::close);
        contexts.clear();
    }

    /** The portal hands requests to its neighbours here; over loopback each would cost twice as much. */
    private void connect() {
        @Nullable ConfigurableApplicationContext portal = contexts.get(HostedService.PORTAL);
        if (portal != null) {
            portal.getBeanProvider(LocalServices.class)
                    .ifAvailable(locals -> contexts.forEach((name, context) -> {
                        if (context != portal) {
                            locals.add(name, context.getBean(HttpHandler.class));
                        }
                    }));
        }
    }

    private void start(HostedService service, String[] arguments, Map<String, Throwable> failures) {
        try {
            // Stopping is the standalone's business: hooks of each service would run in any order.
            SpringApplicationBuilder application =
                    service.builder().get().registerShutdownHook(false).bannerMode(Banner.Mode.OFF);
            contexts.put(service.name(), Objects.requireNonNull(application.run(arguments)));
        } catch (RuntimeException | LinkageError e) {
            failures.put(service.name(), e);
        }
    }

    private <T> void inParallel(List<T> items, Consumer<T> action) {
        CompletableFuture<?>[] all = items.stream()
                .map(item -> CompletableFuture.runAsync(() -> action.accept(item), executor))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(all).join();
    }
}
