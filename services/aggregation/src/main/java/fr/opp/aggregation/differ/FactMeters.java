package fr.opp.aggregation.differ;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Facts counted: received = applied + dropped + dead + waiting. Dropped are repetitions, facts overtaken by a newer
 * version and facts whose key was destroyed. After a crash the records of the last, aborted transaction are counted again.
 */
final class FactMeters {
    final Counter received;
    final Counter applied;
    final Counter dropped;
    final Counter dead;
    final AtomicInteger waiting;

    FactMeters(MeterRegistry registry) {
        received = registry.counter("opp.aggregation.facts.received");
        applied = registry.counter("opp.aggregation.facts.applied");
        dropped = registry.counter("opp.aggregation.facts.dropped");
        dead = registry.counter("opp.aggregation.facts.dead");
        waiting = registry.gauge("opp.aggregation.facts.waiting", new AtomicInteger());
    }
}
