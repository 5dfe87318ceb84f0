package fr.opp.aggregation.cells;

import fr.opp.aggregation.block.BlockMessage;
import fr.opp.aggregation.block.BlockMessage.Beat;
import fr.opp.aggregation.block.BlockMessage.Listed;
import fr.opp.aggregation.block.BlockMessage.Planned;
import fr.opp.aggregation.block.BlockMessage.Retract;
import fr.opp.aggregation.block.BlockMessage.Settled;
import fr.opp.aggregation.block.BlockMessage.Unlisted;
import fr.opp.aggregation.block.BlockMessage.Upsert;
import fr.opp.aggregation.crypto.FactKeys;
import fr.opp.aggregation.release.ReleaseMaker;
import fr.opp.contracts.release.ReleaseEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** Applies each message to the books, and passes on what the release desk and the recall desk have to say. */
final class CellsProcessor implements Processor<String, BlockMessage, String, ReleaseEvent> {
    private static final Duration GLANCE = Duration.ofMillis(500);

    private final FactKeys keys;
    private final CatchUp catchUp;
    private final ReleaseMaker maker;
    private final ReleaseMeters meters;
    private @Nullable Work work;

    CellsProcessor(FactKeys keys, CatchUp catchUp, ReleaseMaker maker, ReleaseMeters meters) {
        this.keys = keys;
        this.catchUp = catchUp;
        this.maker = maker;
        this.meters = meters;
    }

    /** What a running task works with; made anew at each start, since a revived task keeps its processor. */
    private record Work(
            ProcessorContext<String, ReleaseEvent> context,
            CellStores stores,
            Books books,
            ReleaseDesk releases,
            RecallDesk recalls) {}

    @Override
    public void init(ProcessorContext<String, ReleaseEvent> context) {
        CellStores stores = CellStores.of(context);
        Books books = new Books(stores, keys);
        ReleaseDesk releases = new ReleaseDesk(stores, books, maker, meters);
        work = new Work(context, stores, books, releases, new RecallDesk(stores, meters));
        context.schedule(GLANCE, PunctuationType.WALL_CLOCK_TIME, this::glance);
    }

    @Override
    public void process(Record<String, BlockMessage> record) {
        Work current = work();
        switch (record.value()) {
            case Upsert upsert -> {
                if (current.books().upsert(upsert)) {
                    current.recalls()
                            .permitted(current.books().book(upsert.edition()), upsert, now())
                            .forEach(this::publish);
                }
            }
            case Retract retract -> {
                if (current.books().retract(retract)) {
                    current.recalls().retracted(retract, now()).forEach(this::publish);
                }
            }
            case Planned planned -> current.books().plan(planned.plan());
            case Settled settled ->
                current.stores().settlements().put(settled.edition().value(), settled.at());
            case Listed listed -> current.stores().directory().put(listed.structure(), listed.entry());
            case Unlisted unlisted -> current.stores().directory().delete(unlisted.structure());
            case Beat beat -> current.books().beat(beat.at());
        }
    }

    private void glance(long at) {
        Work current = work();
        int partition = current.context().taskId().partition();
        current.releases()
                .glance(plan -> catchUp.reached(plan, partition), now())
                .forEach(this::publish);
    }

    private void publish(ReleaseEvent event) {
        Work current = work();
        current.context()
                .forward(new Record<>(event.key(), event, current.context().currentSystemTimeMs()));
    }

    private Instant now() {
        return Instant.ofEpochMilli(work().context().currentSystemTimeMs());
    }

    private Work work() {
        return Objects.requireNonNull(work, "init");
    }
}
