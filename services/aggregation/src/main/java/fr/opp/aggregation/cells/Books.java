package fr.opp.aggregation.cells;

import fr.opp.aggregation.block.BlockMessage.Retract;
import fr.opp.aggregation.block.BlockMessage.Upsert;
import fr.opp.aggregation.crypto.FactKeys;
import fr.opp.aggregation.crypto.SealedFact;
import fr.opp.aggregation.plan.Plan;
import fr.opp.contracts.event.Tick;
import fr.opp.contracts.identity.EditionId;
import fr.opp.contracts.identity.Filiere;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * The books of the editions of one partition, and the rows from which they are rebuilt. A new instance is made whenever
 * a task starts, so that nothing of an aborted transaction stays on the heap.
 */
final class Books {
    private final CellStores stores;
    private final FactKeys keys;
    private final Map<EditionId, EditionBook> books = new HashMap<>();

    Books(CellStores stores, FactKeys keys) {
        this.stores = stores;
        this.keys = keys;
        restore(stores.plans(), (edition, plan) -> book(plan.edition()).plan(plan));
        restore(stores.rows(), (key, row) -> count(row));
    }

    private interface Restoring<T> {
        void accept(String key, T value);
    }

    private static <T> void restore(KeyValueStore<String, T> store, Restoring<T> restoring) {
        try (KeyValueIterator<String, T> all = store.all()) {
            all.forEachRemaining(entry -> restoring.accept(entry.key, entry.value));
        }
    }

    /** @return whether it was news */
    boolean upsert(Upsert upsert) {
        return replace(
                upsert.routingKey(),
                new Row(upsert.edition(), upsert.contribution(), upsert.sequence(), upsert.fact()));
    }

    /** @return whether it was news */
    boolean retract(Retract retract) {
        return replace(
                retract.routingKey(), new Row(retract.edition(), retract.contribution(), retract.sequence(), null));
    }

    private boolean replace(String key, Row row) {
        Row known = stores.rows().get(key);
        if (known != null && row.sequence() <= known.sequence()) {
            return false;
        }
        count(row);
        stores.rows().put(key, row);
        return true;
    }

    private void count(Row row) {
        if (row.contribution().equals(Tick.KEY)) {
            return;
        }
        SealedFact fact = row.fact();
        if (fact == null) {
            book(row.edition()).remove(row.contribution());
        } else {
            book(row.edition()).put(row.contribution(), keys.open(fact, filiere(fact)));
        }
    }

    private static Filiere filiere(SealedFact fact) {
        return new Filiere(fact.topic().substring(fact.topic().lastIndexOf('.') + 1));
    }

    void plan(Plan published) {
        String edition = published.edition().value();
        Plan plan = published.notReopening(stores.plans().get(edition));
        stores.plans().put(edition, plan);
        book(plan.edition()).plan(plan);
    }

    /** Appends to the changelog of the rows, so that its segment rolls and what was erased goes. */
    void beat(long at) {
        stores.rows().put(Tick.KEY, new Row(new EditionId(Tick.KEY), Tick.KEY, at, null));
    }

    EditionBook book(EditionId edition) {
        return books.computeIfAbsent(edition, e -> new EditionBook());
    }

    Collection<EditionBook> all() {
        return books.values();
    }
}
