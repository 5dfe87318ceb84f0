package fr.opp.aggregation.cells;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/**
 * Releases counted: computed = published + blocked by the audit; failed calculations are tried again. Late are the facts
 * of contributions that came after the release of their edition and count in none.
 */
final class ReleaseMeters {
    final Counter published;
    final Counter blocked;
    final Counter failed;
    final Counter recalls;
    final Counter late;

    ReleaseMeters(MeterRegistry registry) {
        published = registry.counter("opp.aggregation.releases.published");
        blocked = registry.counter("opp.aggregation.releases.blocked");
        failed = registry.counter("opp.aggregation.releases.failed");
        recalls = registry.counter("opp.aggregation.tables.recalled");
        late = registry.counter("opp.aggregation.facts.late");
    }
}
