package fr.opp.standalone;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * OPP in this JVM. It is ready when {@link #start} returns; after {@code kill -9} the next start on the same data finds
 * everything that was acknowledged.
 */
public final class Standalone implements AutoCloseable {
    private final DirectoryLock lock;
    private final Infrastructure infrastructure;
    private final RunningServices services;
    private final ServicePlan plan;
    private final ExecutorService executor;

    private Standalone(Started started) {
        this.lock = started.lock;
        this.infrastructure = started.infrastructure;
        this.services = started.services;
        this.plan = started.plan;
        this.executor = started.executor;
    }

    /** What a start has brought up. */
    private record Started(
            DirectoryLock lock,
            Infrastructure infrastructure,
            RunningServices services,
            ServicePlan plan,
            ExecutorService executor) {}

    /**
     * Starts everything.
     *
     * @throws RuntimeException if any part cannot start; the others are stopped by then, and the lock is free
     */
    public static Standalone start(StandaloneOptions options, Progress progress) {
        return start(options, progress, HostedService.all());
    }

    static Standalone start(StandaloneOptions options, Progress progress, List<HostedService> hosted) {
        ExecutorService executor = Executors.newCachedThreadPool(StandaloneThreads.named("opp-standalone"));
        Undo undo = new Undo();
        undo.add(executor::shutdown);
        try {
            DirectoryLock lock = DirectoryLock.take(options.data());
            undo.add(lock);
            LogFile.attach(options.data().resolve("logs"));
            Infrastructure infrastructure =
                    timed(progress, Progress.Phase.INFRASTRUCTURE, () -> Infrastructure.start(options, executor));
            undo.add(infrastructure);
            ServicePlan plan = new ServicePlan(options, hosted);
            RunningServices services = timed(
                    progress,
                    Progress.Phase.SERVICES,
                    () -> RunningServices.start(hosted, plan, infrastructure, executor));
            return new Standalone(new Started(lock, infrastructure, services, plan, executor));
        } catch (RuntimeException e) {
            undo.close(e);
            throw e;
        }
    }

    /** The portal's address, for people and clients. */
    public URI address() {
        return address(HostedService.PORTAL);
    }

    /** The address of a service on loopback, for tests that go around the portal. */
    public URI address(String service) {
        return URI.create(plan.address(service));
    }

    /** {@code host:port} of the broker. */
    public String kafka() {
        return infrastructure.kafka();
    }

    /** MongoDB address of the store, without database. */
    public String store() {
        return infrastructure.store();
    }

    @Override
    public void close() {
        services.close();
        infrastructure.close();
        lock.close();
        executor.shutdown();
    }

    private static <T> T timed(Progress progress, Progress.Phase phase, Supplier<T> start) {
        progress.begins(phase);
        long began = System.nanoTime();
        T started = start.get();
        progress.done(phase, Duration.ofNanos(System.nanoTime() - began));
        return started;
    }
}
