package fr.opp.standalone;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.GroupNotEmptyException;
import reactor.core.publisher.Flux;

/**
 * Forgets the projections of a stopped platform, so that the next start makes them again from the log. The consumer
 * groups are deleted after the collections: interrupted in between, a projection is read again and nothing is missed.
 */
final class Rebuild {
    private static final int PATIENCE_SECONDS = 30;

    private final Infrastructure infrastructure;

    private Rebuild(Infrastructure infrastructure) {
        this.infrastructure = infrastructure;
    }

    /** @throws DirectoryInUse when the platform runs */
    static void run(StandaloneOptions options, List<ProjectionSet> projections) {
        ExecutorService executor = Executors.newCachedThreadPool(StandaloneThreads.named("opp-rebuild"));
        try (DirectoryLock ignored = DirectoryLock.take(options.data());
                Infrastructure infrastructure = Infrastructure.start(options, executor)) {
            Rebuild rebuild = new Rebuild(infrastructure);
            rebuild.dropCollections(projections);
            rebuild.forgetOffsets(projections);
        } finally {
            executor.shutdown();
        }
    }

    private void dropCollections(List<ProjectionSet> projections) {
        try (MongoClient client = MongoClients.create(infrastructure.store())) {
            Flux.fromIterable(projections)
                    .concatMap(set -> Flux.fromIterable(set.collections())
                            .concatMap(name -> client.getDatabase("opp-" + set.service())
                                    .getCollection(name)
                                    .drop()))
                    .then()
                    .toFuture()
                    .join();
        }
    }

    private void forgetOffsets(List<ProjectionSet> projections) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", infrastructure.kafka()))) {
            Set<String> known = new HashSet<>();
            for (GroupListing group : await(admin.listGroups().all())) {
                known.add(group.groupId());
            }
            List<String> groups = projections.stream()
                    .map(ProjectionSet::group)
                    .filter(known::contains)
                    .toList();
            groups.forEach(group -> delete(admin, group));
        }
    }

    /** After a kill the broker holds the dead members of a group until their session is over. */
    private static void delete(Admin admin, String group) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (true) {
            try {
                await(admin.deleteConsumerGroups(List.of(group)).all());
                return;
            } catch (IllegalStateException e) {
                if (!(RootCause.of(e) instanceof GroupNotEmptyException) || System.nanoTime() > end) {
                    throw e;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static <T> T await(KafkaFuture<T> future) {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Kafka refused: " + RootCause.message(e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
