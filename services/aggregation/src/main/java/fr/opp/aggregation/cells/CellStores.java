package fr.opp.aggregation.cells;

import fr.opp.aggregation.block.DirectoryEntry;
import fr.opp.aggregation.block.JsonSerde;
import fr.opp.aggregation.plan.Plan;
import java.time.Instant;
import java.util.Set;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * The stores of one partition, all in memory with a changelog.
 *
 * @param rows {@code edition/contribution} to its row: the only place of facts at rest
 * @param plans edition to its plan
 * @param settlements edition to the moment from which all its answers were facts
 * @param directory structure to what denominators need of it
 * @param releases release to what became of it
 * @param ledger {@code release/contribution} to the tables that it counts in
 */
record CellStores(
        KeyValueStore<String, Row> rows,
        KeyValueStore<String, Plan> plans,
        KeyValueStore<String, Instant> settlements,
        KeyValueStore<String, DirectoryEntry> directory,
        KeyValueStore<String, ReleaseState> releases,
        KeyValueStore<String, LedgerEntry> ledger) {
    private static final String ROWS = "observation-rows";
    private static final String PLANS = "plans";
    private static final String SETTLEMENTS = "settlements";
    private static final String DIRECTORY = "directory";
    private static final String RELEASES = "releases";
    private static final String LEDGER = "release-ledger";

    static CellStores of(ProcessorContext<?, ?> context) {
        return new CellStores(
                context.getStateStore(ROWS),
                context.getStateStore(PLANS),
                context.getStateStore(SETTLEMENTS),
                context.getStateStore(DIRECTORY),
                context.getStateStore(RELEASES),
                context.getStateStore(LEDGER));
    }

    static Set<StoreBuilder<?>> builders() {
        return Set.of(
                inMemory(ROWS, Row.class),
                inMemory(PLANS, Plan.class),
                inMemory(SETTLEMENTS, Instant.class),
                inMemory(DIRECTORY, DirectoryEntry.class),
                inMemory(RELEASES, ReleaseState.class),
                inMemory(LEDGER, LedgerEntry.class));
    }

    private static <T> StoreBuilder<KeyValueStore<String, T>> inMemory(String name, Class<T> type) {
        return Stores.keyValueStoreBuilder(Stores.inMemoryKeyValueStore(name), Serdes.String(), new JsonSerde<>(type));
    }
}
