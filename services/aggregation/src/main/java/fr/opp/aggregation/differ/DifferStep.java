package fr.opp.aggregation.differ;

import fr.opp.aggregation.block.JsonSerde;
import fr.opp.aggregation.crypto.FactKeys;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Set;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/** The first half of the topology: raw records in, outcomes out, each under the key that routes it. */
public final class DifferStep implements ProcessorSupplier<byte[], byte[], String, Outcome> {
    static final String STORE = "contribution-state";

    private final ContributionDesk desk;
    private final FactMeters meters;
    private final DifferSettings settings;

    public DifferStep(FactKeys keys, DifferSettings settings, MeterRegistry registry) {
        this.meters = new FactMeters(registry);
        this.desk = new ContributionDesk(new FactReader(keys), meters);
        this.settings = settings;
    }

    @Override
    public Processor<byte[], byte[], String, Outcome> get() {
        return new Differ(desk, meters, settings);
    }

    /** In memory with a changelog: a RocksDB store of Kafka Streams 4.2 is not exact after a crash (KAFKA-20685). */
    @Override
    public Set<StoreBuilder<?>> stores() {
        return Set.of(Stores.keyValueStoreBuilder(
                Stores.inMemoryKeyValueStore(STORE), Serdes.String(), new JsonSerde<>(ContributionState.class)));
    }
}
