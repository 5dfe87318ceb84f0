package fr.opp.aggregation.release;

import fr.opp.aggregation.block.DirectoryEntry;
import fr.opp.aggregation.plan.Layout;
import fr.opp.aggregation.plan.Plan;
import fr.opp.aggregation.plan.UnitReader;
import fr.opp.aggregation.plan.UnitReading;
import fr.opp.aggregation.testing.SampleEdition;
import fr.opp.contracts.edition.Edition;
import fr.opp.contracts.fact.Fact;
import fr.opp.contracts.identity.ReleaseId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Snapshots of {@link SampleEdition}. */
final class Snapshots {
    static final Edition EDITION = SampleEdition.closed("cirque-2025");

    private Snapshots() {}

    static Snapshot of(List<Fact> facts, List<DirectoryEntry> directory) {
        return of(EDITION, facts, directory);
    }

    static Snapshot of(Edition edition, List<Fact> facts, List<DirectoryEntry> directory) {
        Layout layout = new Layout(Plan.of(edition));
        UnitReader reader = new UnitReader(layout);
        Map<String, List<Fact>> units = new TreeMap<>();
        facts.stream()
                .sorted(Comparator.comparing(fact -> fact.contribution().value()))
                .forEach(fact -> units.computeIfAbsent(fact.unit(), unit -> new ArrayList<>())
                        .add(fact));
        List<UnitReading> readings = new ArrayList<>();
        units.forEach((unit, own) -> readings.add(reader.read(unit, own)));
        return new Snapshot(
                new ReleaseId(edition.id() + ".1"),
                layout,
                readings,
                Map.of(),
                directory,
                Instant.parse("2026-12-12T18:00:05Z"));
    }

    static DirectoryEntry listed(int number, String departement) {
        return new DirectoryEntry(
                "unit-" + number, "compagnie", "31555", departement, "243100518", Set.of(SampleEdition.FILIERE), true);
    }
}
