package fr.opp.aggregation.cells;

import fr.opp.aggregation.block.DirectoryEntry;
import fr.opp.aggregation.plan.Layout;
import fr.opp.aggregation.plan.Plan;
import fr.opp.aggregation.plan.UnitReading;
import fr.opp.aggregation.release.Release;
import fr.opp.aggregation.release.ReleaseMaker;
import fr.opp.aggregation.release.Snapshot;
import fr.opp.contracts.identity.EditionId;
import fr.opp.contracts.identity.ReleaseId;
import fr.opp.contracts.identity.TableId;
import fr.opp.contracts.release.ReleaseEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Predicate;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the one release of each closed edition. The calculation runs beside the stream; its result is published by the
 * stream's own transaction, together with the ledger, and only if nothing changed meanwhile.
 */
final class ReleaseDesk {
    private static final Logger LOG = LoggerFactory.getLogger(ReleaseDesk.class);
    private static final Duration BEFORE_RETRY = Duration.ofMinutes(1);

    private final CellStores stores;
    private final Books books;
    private final ReleaseMaker maker;
    private final ReleaseMeters meters;
    private final Map<EditionId, Calculation> running = new HashMap<>();
    private final Map<EditionId, Instant> retries = new HashMap<>();

    ReleaseDesk(CellStores stores, Books books, ReleaseMaker maker, ReleaseMeters meters) {
        this.stores = stores;
        this.books = books;
        this.maker = maker;
        this.meters = meters;
    }

    /**
     * A calculation that was started.
     *
     * @param revision of the book that it reads
     */
    private record Calculation(Snapshot snapshot, long revision, CompletableFuture<Release> result) {}

    /** The sums of an edition exist once, so it has one release. */
    static ReleaseId releaseOf(EditionId edition) {
        return new ReleaseId(edition + ".1");
    }

    /** Starts what can be started and gives what is ready to be published. */
    List<ReleaseEvent> glance(Predicate<Plan> caughtUp, Instant now) {
        List<ReleaseEvent> events = new ArrayList<>();
        for (EditionBook book : books.all()) {
            book.layout()
                    .filter(layout -> isDue(layout.plan(), now))
                    .ifPresent(layout -> events.addAll(advance(book, layout, caughtUp, now)));
        }
        return events;
    }

    private boolean isDue(Plan plan, Instant now) {
        return plan.closed()
                && stores.settlements().get(plan.edition().value()) != null
                && stores.releases().get(releaseOf(plan.edition()).value()) == null
                && !now.isBefore(retries.getOrDefault(plan.edition(), Instant.MIN));
    }

    private List<? extends ReleaseEvent> advance(
            EditionBook book, Layout layout, Predicate<Plan> caughtUp, Instant now) {
        EditionId edition = layout.plan().edition();
        if (!running.containsKey(edition) && caughtUp.test(layout.plan())) {
            running.put(edition, start(book, layout, now));
        }
        Calculation calculation = running.get(edition);
        if (calculation == null || !calculation.result().isDone()) {
            return List.of();
        }
        running.remove(edition);
        return calculation.revision() == book.revision() ? finish(calculation, now) : List.of();
    }

    private Calculation start(EditionBook book, Layout layout, Instant now) {
        if (!book.isConsistent()) {
            throw new IllegalStateException("cells differ from the rows they stand for: nothing may be released");
        }
        Snapshot snapshot = new Snapshot(
                releaseOf(layout.plan().edition()),
                layout,
                book.readings(),
                book.contributions(),
                directory(layout.plan()),
                now);
        return new Calculation(snapshot, book.revision(), maker.make(snapshot));
    }

    private List<DirectoryEntry> directory(Plan plan) {
        List<DirectoryEntry> entries = new ArrayList<>();
        try (KeyValueIterator<String, DirectoryEntry> all = stores.directory().all()) {
            all.forEachRemaining(entry -> entries.add(entry.value));
        }
        return entries.stream()
                .filter(entry -> entry.filieres().contains(plan.filiere()))
                .toList();
    }

    private List<? extends ReleaseEvent> finish(Calculation calculation, Instant now) {
        try {
            Release release = calculation.result().join();
            stores.releases().put(release.id().value(), stateOf(release, calculation.snapshot()));
            if (!release.isSafe()) {
                meters.blocked.increment();
                LOG.error("release {} is not published: its audit found disclosive cells", release.id());
                return List.of();
            }
            write(calculation.snapshot());
            meters.published.increment();
            return release.tables();
        } catch (CompletionException e) {
            meters.failed.increment();
            retries.put(calculation.snapshot().layout().plan().edition(), now.plus(BEFORE_RETRY));
            LOG.error("release {} could not be computed", calculation.snapshot().release(), e);
            return List.of();
        }
    }

    private static ReleaseState stateOf(Release release, Snapshot snapshot) {
        Plan plan = snapshot.layout().plan();
        return new ReleaseState(
                release.id(), plan.edition(), plan.filiere(), release.isSafe(), release.digest(), Set.of());
    }

    private void write(Snapshot snapshot) {
        for (UnitReading unit : snapshot.units()) {
            Set<TableId> tables = snapshot.layout().tablesOf(unit);
            for (String contribution : snapshot.contributions().getOrDefault(unit.unit(), List.of())) {
                stores.ledger().put(snapshot.release() + "/" + contribution, new LedgerEntry(tables));
            }
        }
    }
}
