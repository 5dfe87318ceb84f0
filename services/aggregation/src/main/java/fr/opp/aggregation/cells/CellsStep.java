package fr.opp.aggregation.cells;

import fr.opp.aggregation.block.BlockMessage;
import fr.opp.aggregation.crypto.FactKeys;
import fr.opp.aggregation.release.ReleaseMaker;
import fr.opp.contracts.release.ReleaseEvent;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Set;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;

/** The second half of the topology: rows, plans and directory in, candidates and recalls out. */
public final class CellsStep implements ProcessorSupplier<String, BlockMessage, String, ReleaseEvent> {
    private final FactKeys keys;
    private final CatchUp catchUp;
    private final ReleaseMaker maker;
    private final ReleaseMeters meters;

    public CellsStep(FactKeys keys, CatchUp catchUp, ReleaseMaker maker, MeterRegistry registry) {
        this.keys = keys;
        this.catchUp = catchUp;
        this.maker = maker;
        this.meters = new ReleaseMeters(registry);
    }

    @Override
    public Processor<String, BlockMessage, String, ReleaseEvent> get() {
        return new CellsProcessor(keys, catchUp, maker, meters);
    }

    @Override
    public Set<StoreBuilder<?>> stores() {
        return CellStores.builders();
    }
}
